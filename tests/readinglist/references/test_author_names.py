"""References: the names of people, and where they end."""

import pytest

from tests.readinglist.rows import Row, entries, references, rows_of, rows_of_reference


@references(
    ('Biene, Emre - Eva Wespe. "Yolların analizi". *Karıncalar* 52/5 (2019), 30-43.',
     ("Yolların analizi", "Karıncalar", 2019, ["Biene", "Wespe"])),
    ("Biene, Emre - Eva Wespe. *Yolların analizi*. Ankara: Karınca, 1987.",
     ("Yolların analizi", "Karınca", 1987, ["Biene", "Wespe"])),
    ('Emre Biene - Eva Wespe, "Yolların analizi", *Karıncalar*, C. 52, S. 5, 2019, s. 30-43.',
     ("Yolların analizi", "Karıncalar", 2019, ["Biene", "Wespe"])),
    ("Bee, R. K and Dee, M (2010), How ants count, Journal of Ants, Vol. 3, No. 2, 81-84.",
     ("How ants count", "Journal of Ants", 2010, ["Bee", "Dee"])),
    ("Bee, M. 2014. How ants count. Essay.", ("How ants count", "", 2014, ["Bee"])),
    ("d’APE, Nicole (1976), « Les fourmis du bois », *Colline*, n° 8, p. 10-16.",
     ("Les fourmis du bois", "Colline", 1976, ["d’APE"])),
    ("Api, Anna, Bee, Ada e d’Ape, Emilio (2019), «Vie e formiche», *Bosco e colle*, 24(8), 5-8.",
     ("Vie e formiche", "Bosco e colle", 2019, ["Api", "Bee", "d’Ape"])),
    ("Bee, Ada & Dee, Carl (2020). How ants count. *Ants*, 3(2), 1-9.",
     ("How ants count", "Ants", 2020, ["Bee", "Dee"])),
    ("Bee, Ada, Dee, Carl & Eff, Emil (2020). How ants count. *Ants*, 3(2), 1-9.",
     ("How ants count", "Ants", 2020, ["Bee", "Dee", "Eff"])),
    ("Ada Bee *et al.* (inc. **Carl Dee**), [*Ants in the 2040s*](https://a.org/1), Ants, 2020",
     ("Ants in the 2040s", "Ants", 2020, ["Bee"])),
    ("Ada Bee et al. (including C. Dee & E. Eff). How ants count. *Ants*, 3(2), 1-9, 2020.",
     ("How ants count", "Ants", 2020, ["Bee"])),
    ("BEE, Emerson Rodrigues da Cunha. Social ants and hills: a way. Antkyb, v. 53, n. 8, 2024.",
     ("Social ants and hills: a way", "Antkyb", 2024, ["BEE"])),
    ("Bee, C. Dan, Eve F. Dee, and Gus Hai. 1986. “Near Ants.” *Ants* 23 (3): 271–80.",
     ("Near Ants", "Ants", 1986, ["Bee", "Dee", "Hai"])),
    ("Bee, Klaus, Bernd Cee, Rolf Dee, and Wulff Eel. 2016. “Near Ants.” *Ants* 23 (3): 271–80.",
     ("Near Ants", "Ants", 2016, ["Bee", "Cee", "Dee", "Eel"])),
    ("Bee, Ada J., Eve E. Wing, Jan-Jens Zoo, Jay E. Harr, and Dan Eff. 1998. “How Ants Count.”"
     " *Wood* 14: 17–30.",
     ("How Ants Count", "Wood", 1998, ["Bee", "Wing", "Zoo", "Harr", "Eff"])),
    ("Ada Bee, Carl G Dee, and Eve Hai. 2017. Ants on hills. ACM Trans. Ants. 36, 4 (2017).",
     ("Ants on hills", "ACM Trans. Ants", 2017, ["Bee", "Dee", "Hai"])),
    ("Bee, C. A. S., Carl M. Dee, and Eve P. Hai (2015) Wide hills in wood. Ants & Bees 31: 4-7.",
     ("Wide hills in wood", "Ants & Bees", 2015, ["Bee", "Dee", "Hai"])),
    ("Bee, C. A., Carl Dee, Emil M. Eff, and Eve Hai (2015). Wide hills in wood. Ants 31: 4-7.",
     ("Wide hills in wood", "Ants", 2015, ["Bee", "Dee", "Eff", "Hai"])),
    ("Bee, C. A. & Carl Dee. 2015. Wide hills in wood. Ants & Bees 31: 4-7.",
     ("Wide hills in wood", "Ants & Bees", 2015, ["Bee", "Dee"])),
    ("Bee, C. A., Carl Dee, and Eve Hai. \"Wide hills in wood.\" Ants & Bees 31 (2015): 4-7.",
     ("Wide hills in wood", "Ants & Bees", 2015, ["Bee", "Dee", "Hai"])),
    ("Bee, C. Alma and Carl M. Dee (2012) How bees dance: size matters. Wood, 121: 228-235.",
     ("How bees dance: size matters", "Wood", 2012, ["Bee", "Dee"])),
    ("Bee, C. A., Tall ants and wild bees. Ants & Bees 31: 4-7, 2015.",
     ("Tall ants and wild bees", "Ants & Bees", 2015, ["Bee"])),
)  # fmt: skip
def test_family_names_in_front_of_full_names(source: str, row: Row) -> None:
    assert rows_of_reference(source) == [row]


@references(
    ("C.H.Bee, R.Ant, J.Dee (2017) [How ants count](https://a.org/1), Journal of Ants.",
     ("How ants count", "Journal of Ants", 2017, ["Bee", "Ant", "Dee"])),
    ("Bee, MA, Dee, C, Eff CA (2001). How ants count. Ant Letters, 3: 4-9.",
     ("How ants count", "Ant Letters", 2001, ["Bee", "Dee", "Eff"])),
    ("Bee, S., Cee, L, Dee, J. and Eff, P. 1995. How ants count. *Ant Letters* 24: 4–9.",
     ("How ants count", "Ant Letters", 1995, ["Bee", "Cee", "Dee", "Eff"])),
    ("Bee, C., Cee, S and Dee, F. 2001. *How ants count*. Hill Press.",
     ("How ants count", "Hill Press", 2001, ["Bee", "Cee", "Dee"])),
    ("Bee S-J, Cee M-H. How ants count. Ant Lett. 2001;3(2):4-9.",
     ("How ants count", "Ant Lett.", 2001, ["Bee", "Cee"])),
    ('Bee, L-A., et al. "Light in ants." Journal of Wood 69.274 (2023): 333-341.',
     ("Light in ants", "Journal of Wood", 2023, ["Bee"])),
    ("APE, V. Anna, [*La vita*](https://a.org/1), Londra, Hall & Hill, 1956.",
     ("La vita", "Hall & Hill", 1956, ["APE"])),
    ("Bee S., Gee Y., Dee V. AntThief: Model extraction using ants. Ant Lett. 2020;3:4-9.",
     ("AntThief: Model extraction using ants", "Ant Lett.", 2020, ["Bee", "Gee", "Dee"])),
    ("BEE A V. 1969. Programming for ants[M]. Ulm: Hill Press.",
     ("Programming for ants", "Hill Press", 1969, ["BEE"])),
    ("DE BEE D J, CEE H , DEE R E, et al. Carbon in ants [J]. Nature, 1992,359:605-609.",
     ("Carbon in ants", "Nature", 1992, ["DE BEE", "CEE", "DEE"])),
    ("Bee, S. d., Cee, P. v. R. & Dee, P. Ants and wings. *Ant Lett.* **73**, 515–562 (2001).",
     ("Ants and wings", "Ant Lett.", 2001, ["Bee", "Cee", "Dee"])),
    ("Bee, A., and H. Ling. (2022): “How ants count,” *Ant Letters*, 3, 4–9.",
     ("How ants count", "Ant Letters", 2022, ["Bee", "Ling"])),
    ("Bee, A., D.-E. Cee, and Y. Roy. 1985. How ants count. *Ant Letters* 3: 4–9.",
     ("How ants count", "Ant Letters", 1985, ["Bee", "Cee", "Roy"])),
    ("Bee, AC, Cee, D, & Dee, F 1994, ‘How ants count’, *Ants*, vol. 7, pp. 4–9.",
     ("How ants count", "Ants", 1994, ["Bee", "Cee", "Dee"])),
    ("Bee P, Cee C-MJ, Dee CJCH, et al. How ants count. In: *Conference on Ants*. 2014:5–9.",
     ("How ants count", "Conference on Ants", 2014, ["Bee", "Cee", "Dee"])),
    ("Bee, F. Robert A., Julian R. Cee, and Dale C. Dee. *The ants*. Hill Press, 1983.",
     ("The ants", "Hill Press", 1983, ["Bee", "Cee", "Dee"])),
    ("Bee K., Cee JJ., Dee M., Eff CJ. Ants and hills. Ant Lett. 2020;3:4-9.",
     ("Ants and hills", "Ant Lett.", 2020, ["Bee", "Cee", "Dee", "Eff"])),
    ('Bee, H. Ada, et al. "How ants count." *Conference on Ants*, 2018, pp. 1–10.',
     ("How ants count", "Conference on Ants", 2018, ["Bee"])),
    ("S. Bee, S. Im, I.S. Dee, How ants count, in: Conference on Ants, 2019: pp. 1–10.",
     ("How ants count", "Conference on Ants", 2019, ["Bee", "Im", "Dee"])),
    ("<sup>1</sup> G. Bee, P. Cee, and M.A. Dee, “How ants count,” *Ant Letters* 3, 4–9 (2019).",
     ("How ants count", "Ant Letters", 2019, ["Bee", "Cee", "Dee"])),
    # Names of two forms in one list.
    ("C. S. Bee, Ada K. Dee, and E. Eff, Automatic counting of red ants, Wood 3 (1995).",
     ("Automatic counting of red ants", "Wood", 1995, ["Bee", "Dee", "Eff"])),
    ("C. S. Bee and Ada Dee, Automatic counting of red ants, Wood 3 (1995).",
     ("Automatic counting of red ants", "Wood", 1995, ["Bee", "Dee"])),
    # One word after an initial is a title in front of the publisher, else a given name.
    ("Bee, A. Ants. New York: C. H. Hum, 1995.", ("Ants", "C. H. Hum", 1995, ["Bee"])),
    ("Bee JJG. 2003. The law of ants. 7th ed. Hill Press, Bonn.",
     ("The law of ants", "Hill Press", 2003, ["Bee"])),
    ("Bee MC de S, Dee O. How ants count in the wood. Ant Letters. 1993;9:239–62.",
     ("How ants count in the wood", "Ant Letters", 1993, ["Bee", "Dee"])),
    ("Bee, C. Wright. The Society of Ants. Oxford: Hill Press, 1959.",
     ("The Society of Ants", "Hill Press", 1959, ["Bee"])),
    ("Bee C, Fox AM.How ants count in the wood. Ant Lett. 2001;3(2):4-9.",
     ("How ants count in the wood", "Ant Lett.", 2001, ["Bee", "Fox"])),
)  # fmt: skip
def test_initials(source: str, row: Row) -> None:
    assert rows_of_reference(source) == [row]


@references(
    ("CHAC, Scott et STRAU, Ben, 2014. *Pro Ants*. 2nd ed. Berkeley: Apress.",
     ("Pro Ants", "Apress", 2014, ["CHAC", "STRAU"])),
    ("Fred P. Broo, Jr. 1987. No Silver Ant. Computer 20, 4 (April 1987), 10–19.",
     ("No Silver Ant", "Computer", 1987, ["Broo"])),
    ("BEE, Emerson; DEE JR., Antônio. A teoria das formigas. MAD, n. 53, p. 30–50, 2025.",
     ("A teoria das formigas", "MAD", 2025, ["BEE", "DEE JR."])),
    ("Bee TW Jr. Ants as morphology: Bases and shapes. Columbus, OH: Hill University; 2000",
     ("Ants as morphology: Bases and shapes", "Hill University", 2000, ["Bee"])),
    ('Ada W. Bee – "Ants: A Category", Antique Review 91:5 (1986)',
     ("Ants: A Category", "Antique Review", 1986, ["Bee"])),
    ("A. Bee, C. Cr´epe, and I. Dam, “How ants count,” in *STOC*, 1988.",
     ("How ants count", "STOC", 1988, ["Bee", "Cr´epe", "Dam"])),
    ('D. Dee, **A. Bee#**, et al., "Ants that dig," *Hill Access*, vol. 5, pp. 23-37, 2017.',
     ("Ants that dig", "Hill Access", 2017, ["Dee", "Bee"])),
    ("BECCA Claudia, *Guida alle formiche*, Milano, Hoepli, 1991.",
     ("Guida alle formiche", "Hoepli", 1991, ["BECCA"])),
    ("BEE, F.P., JR. 1995. *How ants count: Essays*. 2nd ed. Hill Press.",
     ("How ants count: Essays", "Hill Press", 1995, ["BEE"])),
    ("F. P. Bee Jr., *How Ants Count*, 2nd ed., Hill Press, Reading, MA, 1995.",
     ("How Ants Count", "Hill Press", 1995, ["Bee"])),
    ("BEE James W. et VAN DEE John, 1965. « An ant algorithm », *Ants*, 19 (90), p. 297‑301.",
     ("An ant algorithm", "Ants", 1965, ["BEE", "VAN DEE"])),
    ("BEE Ada, *Les fourmis*, Paris, Seuil, 1990.", ("Les fourmis", "Seuil", 1990, ["BEE"])),
    ("EFF Eva et VAN DER GEE Gil, « La colline », *Fourmis*, 3, 1995, p. 4-9.",
     ("La colline", "Fourmis", 1995, ["EFF", "VAN DER GEE"])),
    ("BERT Based Ants, *Ant Letters*, 2019.", ("BERT Based Ants", "Ant Letters", 2019, [])),
    ("BEE-DEE Brian, Trevor EVES, “How ants count”, *Ants*, c. 31, sy. 2 (2001), ss. 309-10.",
     ("How ants count", "Ants", 2001, ["BEE-DEE", "EVES"])),
)  # fmt: skip
def test_names_in_capitals_and_suffixes(source: str, row: Row) -> None:
    assert rows_of_reference(source) == [row]


@references(
    ("Bee, D. J.; Ant, J. De; Dee, M. Counting of ants in woods and their use in the study of"
     " hills. J. Chem. Inf. Model. 2012, 52, 31–43.",
     ("Counting of ants in woods and their use in the study of hills", "J. Chem. Inf. Model", 2012,
      ["Bee", "De Ant", "Dee"])),
    ("Bee, I. de 1985. How ants count. *Ant Letters* 3: 4–9.",
     ("How ants count", "Ant Letters", 1985, ["de Bee"])),
    ("Bee A van, Cee B. How ants count. Ant Lett. 2001;3(2):4-9.",
     ("How ants count", "Ant Lett.", 2001, ["van Bee", "Cee"])),
    ("Bee, R. van, 2004, ‘Ants select strategies’, *Ants and Bees*, 27: 493–527.",
     ("Ants select strategies", "Ants and Bees", 2004, ["van Bee"])),
    ("Bee A, Cee P ten, Dee G. How ants count. *Ants* 1994;31(2):161–206.",
     ("How ants count", "Ants", 1994, ["Bee", "ten Cee", "Dee"])),
    ("Bee, A., Cee, P. ten & Dee, G. (1994). How ants count. *Ants*, 31, 161–206.",
     ("How ants count", "Ants", 1994, ["Bee", "ten Cee", "Dee"])),
    ("Bee H, Cee L, Dee J vom. 2020. How ants count. *Ants* 12: 4–9.",
     ("How ants count", "Ants", 2020, ["Bee", "Cee", "vom Dee"])),
    ("St. Johns, A., & Dee, C. (2001). How ants count. Ants, 3, 1–9.",
     ("How ants count", "Ants", 2001, ["St. Johns", "Dee"])),
    ("St. Johns A, Dee C. How ants count. Ant Lett. 2001;3(2):4-9.",
     ("How ants count", "Ant Lett.", 2001, ["St. Johns", "Dee"])),
    ("Dee, C., and A. St. Johns. 2001. How ants count. *Ants* 3: 1–9.",
     ("How ants count", "Ants", 2001, ["Dee", "St. Johns"])),
    ("Bee, A. and Dee, C. Ants on St. Johns and elsewhere. Ants 3, 2001.",
     ("Ants on St. Johns and elsewhere", "Ants", 2001, ["Bee", "Dee"])),
    # Family names with particles in capitals; an organization with its acronym; a series.
    ("De La Bee, Jean. 1978. *Les fourmis de la forêt*. Paris: Colline.",
     ("Les fourmis de la forêt", "Colline", 1978, ["De La Bee"])),
    ("Indicators for Red Wood (IRW). (2024). *Ant Survey: Red Report 2023.* Hill Office.",
     ("Ant Survey: Red Report 2023", "Hill Office", 2024, ["Indicators for Red Wood"])),
    ("ORTEGA Y BEE, José, 1930. *La rebelión de las hormigas*. Madrid: Alianza.",
     ("La rebelión de las hormigas", "Alianza", 1930, ["ORTEGA Y BEE"])),
    ("C. Bee, Counting of ants in hills, Proceedings of 8th International Workshop on Ant Counting"
     " Strategies for Wood, Lecture Notes in Ants, UK, 2002, pp. 128–152.",
     ("Counting of ants in hills", "Proceedings of 8th International Workshop on Ant Counting"
      " Strategies for Wood", 2002, ["Bee"])),
    ("Ada Bee, Carl Dee, and Emil d’Eff. 1981. *Ants and bees*. Hill Ulm.",
     ("Ants and bees", "Hill Ulm", 1981, ["Bee", "Dee", "d’Eff"])),
)  # fmt: skip
def test_particles(source: str, row: Row) -> None:
    assert rows_of_reference(source) == [row]


@references(
    ("Bee, H. S.; Im, W. A-CouNT: An Efficient Way to Count Ants. Ant Sci. 2016, 25, 865–876.",
     ("A-CouNT: An Efficient Way to Count Ants", "Ant Sci.", 2016, ["Bee", "Im"])),
    ("Cee, M., Düring, M., et al. (2020) 'Ants in newspapers', *Ants*, 3(2), pp. 1–2.",
     ("Ants in newspapers", "Ants", 2020, ["Cee", "Düring"])),
    ("A. Bee, C. Dee, and a. Ant. **How ants count.** [*Ants*](https://a.org/1), 2016.",
     ("How ants count", "Ants", 2016, ["Bee", "Dee"])),
    ("Bee S, Im S, Cee IS. How ants count. *Ants* 2021;31(2):161–206.",
     ("How ants count", "Ants", 2021, ["Bee", "Im", "Cee"])),
    ("Ada Bee, Eva An, Carl Dee, Zoe Ou. “Ants that dig nests in the north”, ASRU 2021. (_Dig_)",
     ("Ants that dig nests in the north", "ASRU", 2021, ["Bee", "An", "Dee", "Ou"])),
)  # fmt: skip
def test_names_that_are_words(source: str, row: Row) -> None:
    assert rows_of_reference(source) == [row]


@references(
    ("Arı, A. vd., “Karıncalar nasıl sayar”, *Orman*, 1998, C. 29, ss. 11-14.",
     ("Karıncalar nasıl sayar", "Orman", 1998, ["Arı"])),
    ("Lebah, A. dan Semut, B. 2012. Semut berhitung. *Hutan* 3: 11–14.",
     ("Semut berhitung", "Hutan", 2012, ["Lebah", "Semut"])),
    ("Abella, A. i Formiga, B. Com compten les formigues. *Bosc*. 1995, vol. 9, p. 27-48.",
     ("Com compten les formigues", "Bosc", 1995, ["Abella", "Formiga"])),
    ("Bee, A., and Coauthors, 1998: How ants count. *Ant Letters*, **14**, 17–30.",
     ("How ants count", "Ant Letters", 1998, ["Bee"])),
    ("Arı, Özge vd., “Karıncalar nasıl sayar”, *J. Orman. Chem.*, C. 691, S. 13 (2006), s. 30-36.",
     ("Karıncalar nasıl sayar", "J. Orman. Chem.", 2006, ["Arı"])),
    ("Bee, M et al. (2009) Springtime of ants and reduced snow. Wood Chemistry and Physics, 9:"
     " 2481-2497.", ("Springtime of ants and reduced snow", "Wood Chemistry and Physics", 2009,
                     ["Bee"])),
    ("Bee W, others. Data structures for ants. In: Proceedings of the 9th Ant Day. 2010. p."
     " 51–6.", ("Data structures for ants", "Proceedings of the 9th Ant Day", 2010, ["Bee"])),
    ("Gee, H., Hai, I., . . . Zee, Z. (2015). Fast ants. bioRxiv, 021592.",
     ("Fast ants", "", 2015, ["Gee", "Hai", "Zee"])),
    ('APE, Anna, Bia S. Rossi e Gina E. Conti, ["Le api sociali"](https://a.org/2), *Ape*, n. 12,'
     " 2012.",
     ("Le api sociali", "Ape", 2012, ["APE", "Rossi", "Conti"])),
    ("Ada Arı, Bora K. Çiçek ve Can Demir (2020). Karıncalar nasıl sayar. Karınca Dergisi, 3(2).",
     ("Karıncalar nasıl sayar", "Karınca Dergisi", 2020, ["Arı", "Çiçek", "Demir"])),
    ("Bee Y. & al., *How ants count* in: *Conference on Ants*, 2024, pp. 18–25.",
     ("How ants count", "Conference on Ants", 2024, ["Bee"])),
    ("BEE, Ada Maria e colab. How ants count. Ant Letters, v. 3, n. 2, p. 4–9, 2019.",
     ("How ants count", "Ant Letters", 2019, ["BEE"])),
    ("Bee, A., with Dee, C. (2001). *How ants count*. Hill Press.",
     ("How ants count", "Hill Press", 2001, ["Bee", "Dee"])),
    ("Bee A, with Dee C. How ants count. Ant Lett. 2001;3:4-5.",
     ("How ants count", "Ant Lett.", 2001, ["Bee", "Dee"])),
    ("Bee, Ada, with contributions by Carl Dee. 2001. *How ants count*. Ulm: Hill Press.",
     ("How ants count", "Hill Press", 2001, ["Bee", "Dee"])),
    ("Bee (Ada) et Cee (Carl) avec Dee (Eva), et des contributions de Fey (Gus) et Gee (Max), *Les"
     " fourmis*, Moundex, Paris, France, 1994.",
     ("Les fourmis", "Moundex", 1994, ["Bee", "Cee", "Dee", "Fey", "Gee"])),
    ("Bee, A., unter Mitarbeit von C. Dee (2001). *Wege der Ameisen*. Hill Press.",
     ("Wege der Ameisen", "Hill Press", 2001, ["Bee", "Dee"])),
    ("Bee, A. With ants in the hill. Ant Letters 3 (2001), 4-5.",
     ("With ants in the hill", "Ant Letters", 2001, ["Bee"])),
)  # fmt: skip
def test_and_and_others_in_several_languages(source: str, row: Row) -> None:
    assert rows_of_reference(source) == [row]


@references(
    ("Bee, M. – Cee, S. – Dee, F., *Counting ants*, Ulm: Hill Press, 1997.",
     ("Counting ants", "Hill Press", 1997, ["Bee", "Cee", "Dee"])),
    ("Bee, T.; Dee, A.; Chemical Ways Of Ants, Acc. Chem. Res. **2017**, 50, 1041-1048.",
     ("Chemical Ways Of Ants", "Acc. Chem. Res.", 2017, ["Bee", "Dee"])),
    ("Jan, Fotis / Koh, Hubert / Reh, Malte (Hg.) (2017): Ameisen. Eine Einführung. Ulm: Metz.",
     ("Ameisen. Eine Einführung", "Metz", 2017, ["Jan", "Koh", "Reh"])),
    ("**Biene, R. Anna:** The Ants. Woodburg: Hügel, 1984.",
     ("The Ants", "Hügel", 1984, ["Biene"])),
    ("📗 ABELHA, Ana da (orgs.). *O poder das formigas*. São Paulo: Editora 34, 1999.",
     ("O poder das formigas", "Editora", 1999, ["da ABELHA"])),
    ("Bee, Sina/Cee, Ada Maria/Dee, Eva, Lernen von Ameisen, in: Wald und Wiese 3 (2019), S. 4–9.",
     ("Lernen von Ameisen", "Wald und Wiese", 2019, ["Bee", "Cee", "Dee"])),
    ("BEE, S. M.; CEE, Srinivasan; DEE, P. How ants count. *Ant Letters*, v. 3, n. 2, 2014.",
     ("How ants count", "Ant Letters", 2014, ["BEE", "CEE", "DEE"])),
    ("van Bee, Arnold ; Cee, M. B. ; Dee, Thomas ten ; Eff, Eva: How ants count. In: *Wood* 3"
     " (2014)",
     ("How ants count", "Wood", 2014, ["van Bee", "Cee", "ten Dee", "Eff"])),
)  # fmt: skip
def test_signs_between_names(source: str, row: Row) -> None:
    assert rows_of_reference(source) == [row]


@references(
    ("Abeille (Mona), « Fourmis et bois », dans *Revue du bois*, n° 22, 1994, p. 1-2.",
     ("Fourmis et bois", "Revue du bois", 1994, ["Abeille"])),
    ("Bee (Ada Z.), « Le calcul des fourmis », *Journal du bois* (1998).",
     ("Le calcul des fourmis", "Journal du bois", 1998, ["Bee"])),
)  # fmt: skip
def test_given_names_in_brackets(source: str, row: Row) -> None:
    assert rows_of_reference(source) == [row]


@references(
    ("Beeman & Ceeker, *The Many Ants* (2000), introduction",
     ("The Many Ants", "", 2000, ["Beeman", "Ceeker"])),
)  # fmt: skip
def test_family_names_alone(source: str, row: Row) -> None:
    assert rows_of_reference(source) == [row]


@references(
    ("Bee, A., Lee, J.-h., & Xu, S. (2016). How ants count. Ant Letters, 8(2), 383–413.",
     ("How ants count", "Ant Letters", 2016, ["Bee", "Lee", "Xu"])),
    ("J.-h. Lee, S. Xu, and A. Bee, How ants see, Ant Letters **8**, 38 (2016).",
     ("How ants see", "Ant Letters", 2016, ["Lee", "Xu", "Bee"])),
    ("Bee, A., 't Mier, G., & Ó Beach, S. (2016). How ants hear. Ant Letters, 8(2), 383–413.",
     ("How ants hear", "Ant Letters", 2016, ["Bee", "'t Mier", "Ó Beach"])),
)  # fmt: skip
def test_small_initials_and_particles_with_an_apostrophe(source: str, row: Row) -> None:
    assert rows_of_reference(source) == [row]


@entries(
    (
        "names with the hyphens of typesetting",
        "# Papers\n"
        "- Hua‐Tian Shi, Shek‑Man Yiu, Ada Bee. How ants count. Ant Letters, 2020.\n"
        "- Jing‐yao Liu, Eve Dee. How bees count. Ant Letters, 2021.\n",
        [
            ("How ants count", "Ant Letters", 2020, ["Shi", "Yiu", "Bee"]),
            ("How bees count", "Ant Letters", 2021, ["Liu", "Dee"]),
        ],
    ),
    (
        "a journal of one word after initials without stops",
        "# Cells\n"
        "- [Ants in single cells](https://doi.org/10.5555/a) Kim B H, Yu K, Lee P C W."
        " Antology, 2020, 36(5): 1360-1366.\n"
        "- [Ants in many cells](https://doi.org/10.5555/b) Yuan H, Yan M. Antology, 2019,"
        " 35(2): 60-66.\n",
        [
            ("Ants in single cells", "Antology", 2020, ["Kim", "Yu", "Lee"]),
            ("Ants in many cells", "Antology", 2019, ["Yuan", "Yan"]),
        ],
    ),
    (
        "a last initial without its stop",
        "1. Bee, T. V, & Dee, M. J. (2011). From ants to disorders. Ant Letters, 14, 15–16.\n",
        [("From ants to disorders", "Ant Letters", 2011, ["Bee", "Dee"])],
    ),
    (
        "authors with initials behind, and the year without a mark",
        "# Notes\n"
        "1. How the Ants Change (Computational) Hills; Beeson, M., 2000"
        " [[Paper](https://a.org/1)]\n"
        "2. Inference in a Hill Problem; Mostbee, W., Wallee, D. 1963"
        " [[Paper](https://a.org/2)]\n"
        "3. Rodrbee MZ, Combee CH, Costbee L da F, Rodree FA (2019) Groups of ants: a view."
        " PLoS One 14: e0210236.\n",
        [
            ("How the Ants Change (Computational) Hills", "", 2000, ["Beeson"]),
            ("Inference in a Hill Problem", "", 1963, ["Mostbee", "Wallee"]),
            (
                "Groups of ants: a view",
                "PLoS One",
                2019,
                ["Rodrbee", "Combee", "Costbee", "Rodree"],
            ),
        ],
    ),
    (
        "emphasized family names with slashes, as German lawyers cite",
        "- *Bee*, Die Haftung der Ameisen, NJW 2001, 1234.\n"
        "- *Dee/Eff*, Methodenlehre der Ameisen, 2. Aufl., Berlin 1995.\n"
        "- *Gee/Hum/Ivy*, Einführung in das Bienenrecht, 5. Aufl., Bonn 2010.\n"
        "- *Jay*, Das Recht der Wälder, München 2003.\n",
        [
            ("Die Haftung der Ameisen", "NJW", 2001, ["Bee"]),
            ("Methodenlehre der Ameisen", "", 1995, ["Dee", "Eff"]),
            ("Einführung in das Bienenrecht", "", 2010, ["Gee", "Hum", "Ivy"]),
            ("Das Recht der Wälder", "", 2003, ["Jay"]),
        ],
    ),
    (
        "families of several words in the form of the names around",
        "- Alexy, Robert: *Theorie der Ameisen*. Bonn : Nomos, 1985\n"
        "- Gramsci, Antonio: *Il materialismo delle formiche*. Bonn : Nomos, 1948\n"
        "- Le Roy Ladurie, Emmanuel: *La colline de 1294 à 1324*. Bonn : Nomos, 1975\n"
        "- Serre, Jean-Pierre: *Ameisen und Bienen*. Bonn : Nomos, 1955\n"
        "- Vovelle, Michel: *Piété des fourmis*. Bonn : Nomos, 1973\n",
        [
            ("Theorie der Ameisen", "Nomos", 1985, ["Alexy"]),
            ("Il materialismo delle formiche", "Nomos", 1948, ["Gramsci"]),
            ("La colline de 1294 à 1324", "Nomos", 1975, ["Le Roy Ladurie"]),
            ("Ameisen und Bienen", "Nomos", 1955, ["Serre"]),
            ("Piété des fourmis", "Nomos", 1973, ["Vovelle"]),
        ],
    ),
    (
        "a name of several words in front of the year, as the names around",
        "- Hannah Arendt. 1951. *The Origins of Ants*. Hill Press, Bonn.\n"
        "- Tony Judt. 1992. How ants count in Europe. *Ant Letters* 12, 3 (1992), 4–9.\n"
        "- Celso Antônio Bandeira de Mello. 1930. *La rebelión hormiga*. Hill Press, Bonn.\n"
        "- Emmy Noether. 1918. How ants vary. *Ant Letters* 9, 3 (1918), 4–9.\n"
        "- Michel Vovelle. 1973. *Piété des fourmis*. Hill Press, Bonn.\n",
        [
            ("The Origins of Ants", "Hill Press", 1951, ["Arendt"]),
            ("How ants count in Europe", "Ant Letters", 1992, ["Judt"]),
            ("La rebelión hormiga", "Hill Press", 1930, ["de Mello"]),
            ("How ants vary", "Ant Letters", 1918, ["Noether"]),
            ("Piété des fourmis", "Hill Press", 1973, ["Vovelle"]),
        ],
    ),
)
def test_initials_in_lists(text: str, rows: list[Row]) -> None:
    assert rows_of(text) == rows


def test_names_as_bibtex_has_them_with_families_of_two_words() -> None:
    text = """## 2025

**Bee, Ada and García Hormiga-Roja, Eva and Dee, Dan**
*How ants count in the dark*
Ant Lett. B (2025)
[arXiv:2502.20923](https://arxiv.org/abs/2502.20923)

**García Hormiga-Roja, Eva and Eff, Emil**
*How ants sleep in the rain*
Ant Lett. B (2025)
[arXiv:2502.20924](https://arxiv.org/abs/2502.20924)
"""
    assert rows_of(text) == [
        ("How ants count in the dark", "Ant Lett. B", 2025, ["Bee", "García Hormiga-Roja", "Dee"]),
        ("How ants sleep in the rain", "Ant Lett. B", 2025, ["García Hormiga-Roja", "Eff"]),
    ]


def test_initials_behind_the_family_name_in_a_list_end_the_names() -> None:
    text = (
        "## References\n\n- Nell F. Betrachtungen der Ameisen. Wald."
        " 1988;3:4-9.\n- Bee A. How ants count. Wood. 1990;4:5-9.\n- Cee D, Dee E. What ants"
        " know. Wood. 1991;5:6-8.\n- Gee F. Why ants sleep. Wood. 1992;6:7-8.\n- World Ant"
        " Committee. Ants of the world. Wood. 1993;7:1-2.\n"
    )
    assert rows_of(text) == [
        ("Betrachtungen der Ameisen", "Wald", 1988, ["Nell"]),
        ("How ants count", "Wood", 1990, ["Bee"]),
        ("What ants know", "Wood", 1991, ["Cee", "Dee"]),
        ("Why ants sleep", "Wood", 1992, ["Gee"]),
        ("Ants of the world", "Wood", 1993, ["World Ant Committee"]),
    ]


@pytest.mark.parametrize("and_word", ["and", "e", "y", "et", "und", "och"])
def test_the_given_names_of_two_inverted_names(and_word: str) -> None:
    text = f"- Bia, Ana {and_word} Dantas, Rui (2016). *Formigas do Norte*. Serra, 2, 3-9."
    assert [row[3] for row in rows_of(text)] == [["Bia", "Dantas"]]


def test_an_inverted_name_before_et_al() -> None:
    text = """## References
- Bia, Ana (2016). *Ants of the North*. Hill Press.
- Cea, Rui et al. (2017). *Bees of the South*. Hill Press.
- Dea, Eva; Efe, Gil; and Gea, Ida (2018). *Wasps of the East*. Hill Press."""
    assert [row[3] for row in rows_of(text)] == [["Bia"], ["Cea"], ["Dea", "Efe", "Gea"]]


def test_a_family_name_in_capitals_in_front_of_the_given_name() -> None:
    text = "- DUBOIS Jean, *Les fourmis et la loi*, Paris, Colline, 2005."
    assert [row[3] for row in rows_of(text)] == [["DUBOIS"]]


def test_names_with_slashes_between_them() -> None:
    text = """- Biene/Meise (2001): Die Ameise im Haus. Ulm: Biber.
- Biene, Hans / Meise, Eva (2002): *Die Ameise im Wald*. Ulm: Biber.
- Biene, Hans / Eva Meise (2003): Die Ameise am See. Ulm: Biber."""
    assert rows_of(text) == [
        ("Die Ameise im Haus", "Biber", 2001, ["Biene", "Meise"]),
        ("Die Ameise im Wald", "Biber", 2002, ["Biene", "Meise"]),
        ("Die Ameise am See", "Biber", 2003, ["Biene", "Meise"]),
    ]


def test_inverted_names_with_a_hyphen_in_the_family_name() -> None:
    text = """- Bia-Cea, Ada. 1986. “The theory of hills.” Journal of Ants 13:1–82.
- Dea-Efe, Eva von. 1887. “The theory of honey.” Journal of Bees 14:2–9."""
    assert rows_of(text) == [
        ("The theory of hills", "Journal of Ants", 1986, ["Bia-Cea"]),
        ("The theory of honey", "Journal of Bees", 1887, ["von Dea-Efe"]),
    ]


@references(
    (
        "Bee, Josep, Ada Maria Jara, Maite Cee, Hal Dee, and Eva Eff (2019). Ants of today."
        " Hill 4, 5-9.",
        ("Ants of today", "Hill", 2019, ["Bee", "Jara", "Cee", "Dee", "Eff"]),
    ),
    (
        "García Abeja, Ana, Mario Vargas Hormiga, Ada Bee, and Carl Dee. 2018. *Ants*. Hill Press.",
        ("Ants", "Hill Press", 2018, ["García Abeja", "Hormiga", "Bee", "Dee"]),
    ),
)
def test_several_given_names_behind_an_inverted_name(source: str, row: Row) -> None:
    assert rows_of_reference(source) == [row]


def test_signs_behind_the_last_name_and_in_front_of_the_year() -> None:
    text = (
        "# Publications\n"
        "- Ada Bee*, Carl M. Dee#, Eve Eff# (2020). How the hills of ants and bees differ."
        " Published in Nature.\n"
        "- Eve Eff*, Ada Bee# (2019). Counting the steps of ants. Published in Science.\n"
        '- Ada Bee* and Eve Eff, "Counting the wings of flies", Society for Flies (SfF), 2018.\n'
    )
    assert rows_of(text) == [
        ("How the hills of ants and bees differ", "Nature", 2020, ["Bee", "Dee", "Eff"]),
        ("Counting the steps of ants", "Science", 2019, ["Eff", "Bee"]),
        ("Counting the wings of flies", "Society for Flies (SfF)", 2018, ["Bee", "Eff"]),
    ]
