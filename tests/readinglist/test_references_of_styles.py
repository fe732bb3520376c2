"""References in the styles of journals and universities: made-up entries, whole values."""

import pytest

from tests.readinglist.rows import Row, rows_of

_REFERENCES = [
    # Family names in front of given names, joined by "&".
    ("Bee, Ada & Dee, Carl (2020). How ants count. *Ants*, 3(2), 1-9.",
     ("How ants count", "Ants", 2020, ["Bee", "Dee"])),
    ("Bee, Ada, Dee, Carl & Eff, Emil (2020). How ants count. *Ants*, 3(2), 1-9.",
     ("How ants count", "Ants", 2020, ["Bee", "Dee", "Eff"])),
    # Venues that are written like sentences, as Google Scholar gives them.
    ('Bee, Ada, et al. "How ants count to ten." Advances in neural information processing systems.'
     " 2017.",
     ("How ants count to ten", "Advances in neural information processing systems", 2017, ["Bee"])),
    ('Bee, Ada, and Carl Dee. "Ants." International conference on trees and shrubs. PMLR, 2019.',
     ("Ants", "International conference on trees and shrubs", 2019, ["Bee", "Dee"])),
    ('Bee, Ada, and Carl Dee. "Ants." Proceedings of the 3rd annual symposium on trees. 2019.',
     ("Ants", "Proceedings of the 3rd annual symposium on trees", 2019, ["Bee", "Dee"])),
    ("Bee A, Dee C. How ants count[C]//Robotics and Automation (ICRA), 2015 IEEE International"
     " Conference on. IEEE, 2015: 12-19.", ("How ants count", "ICRA", 2015, ["Bee", "Dee"])),
    # No space after an initial; a last name in another form.
    ("C.H.Bee, R.Ant, J.Dee (2017) [How ants count](https://a.org/1), Journal of Ants.",
     ("How ants count", "Journal of Ants", 2017, ["Bee", "Ant", "Dee"])),
    ("A. Bee, C. Dee, and a. Ant. **How ants count.** [*Ants*](https://a.org/1), 2016.",
     ("How ants count", "Ants", 2016, ["Bee", "Dee"])),
    # Initials with a hyphen behind the family name.
    ("Bee S-J, Cee M-H. How ants count. Ant Lett. 2001;3(2):4-9.",
     ("How ants count", "Ant Lett.", 2001, ["Bee", "Cee"])),
    # "And", "et al.", "in" and "ed." of other languages.
    ("Arı, A. vd., “Karıncalar nasıl sayar”, *Orman*, 1998, C. 29, ss. 11-14.",
     ("Karıncalar nasıl sayar", "Orman", 1998, ["Arı"])),
    ("Lebah, A. dan Semut, B. 2012. Semut berhitung. *Hutan* 3: 11–14.",
     ("Semut berhitung", "Hutan", 2012, ["Lebah", "Semut"])),
    ("Abella, A. i Formiga, B. Com compten les formigues. *Bosc*. 1995, vol. 9, p. 27-48.",
     ("Com compten les formigues", "Bosc", 1995, ["Abella", "Formiga"])),
    ("Bi, A. & Myg, B. (1997). Et sprog for myrer. I: Due, E. (Red.), *Myrer i skoven*"
     " (s. 297–310). Ulm: Hill.",
     ("Et sprog for myrer", "Myrer i skoven", 1997, ["Bi", "Myg"])),
    ("Čebela, A. (1993). Govor o mravljah. V: M. Osa (ur.), *Stare mravlje* (str. 110–185). Ulm:"
     " Hill.", ("Govor o mravljah", "Stare mravlje", 1993, ["Čebela"])),
    ("Lebah, A. 1985. Rumus semut, dalam: Semut, D. (Ed.), Kumpulan semut. Hill Press. Ulm, hlm."
     " 93–101.", ("Rumus semut", "Kumpulan semut", 1985, ["Lebah"])),
    ("Pszczoła A., Jak liczą mrówki, [w:] Ule i mrowiska, red. D. Osa, Warszawa 2010, s. 10–12.",
     ("Jak liczą mrówki", "Ule i mrowiska", 2010, ["Pszczoła"])),
    # What names end in: a mark of editors, a dash between names, the year and its month.
    ("Bee, Ada, ed., 2000. *How ants count: Principles of wood*. Berlin: Ant Press.",
     ("How ants count: Principles of wood", "Ant Press", 2000, ["Bee"])),
    ("A. Bee, editor, *How ants count: Principles of wood* (Hill Press, Berlin, 2000).",
     ("How ants count: Principles of wood", "Hill Press", 2000, ["Bee"])),
    ("Bee, M. – Cee, S. – Dee, F., *Counting ants*, Ulm: Hill Press, 1997.",
     ("Counting ants", "Hill Press", 1997, ["Bee", "Cee", "Dee"])),
    ("Bee, A. 2000, May. How ants count. *Ants* 34: 52–57",
     ("How ants count", "Ants", 2000, ["Bee"])),
    ("Bee A. 1967. — How ants count. *Ants* 34 (9): 52–57",
     ("How ants count", "Ants", 1967, ["Bee"])),
    ("Bee A and Cee D E 2001 How ants count *J. Ants* **3** 45–67",
     ("How ants count", "J. Ants", 2001, ["Bee", "Cee"])),
    ("BEE A V. 1969. Programming for ants[M]. Ulm: Hill Press.",
     ("Programming for ants", "Hill Press", 1969, ["BEE"])),
    ("BEE A, CEE D. 1995. Theory of ants[M]//DEE W B, GEE K K. Speech of ants. Ulm: Hill: 347-396.",
     ("Theory of ants", "Speech of ants", 1995, ["BEE", "CEE"])),
    ("BEE A. 1996. Guide to ants[J]. Wood: The Magazine of Ants, 4: 42-45.",
     ("Guide to ants", "Wood: The Magazine of Ants", 1996, ["BEE"])),
    # Family names and year in front of the reference.
    ("**Biene/Ameise (2001):** Biene, A./Ameise, D.: Wie Ameisen zählen, in: Zeitschrift für Wald,"
     " 9. Jg. (2001), Nr. 4, S. 27–48",
     ("Wie Ameisen zählen", "Zeitschrift für Wald", 2001, ["Biene", "Ameise"])),
    ("Ape 2001 = A. Ape, *Come contano le formiche*, «Bosco», 3 (2001), pp. 4-9.",
     ("Come contano le formiche", "Bosco", 2001, ["Ape"])),
    # Between title and container: pages, German quotation marks, a place with its country.
    ("Bee, A., Cee, D. 1996. Theory of ants, pp. 347–396. In Dee WB, Gee KK (eds.), Speech of"
     " ants. Elsevier Science, Amsterdam.",
     ("Theory of ants", "Speech of ants", 1996, ["Bee", "Cee"])),
    ("Biene, Anna: »Wie Ameisen zählen«, in: *Ameisen* 3 (2001), S. 4–9.",
     ("Wie Ameisen zählen", "Ameisen", 2001, ["Biene"])),
    ("Biene, Max: Formeln für Ameisen. In: Wespe, M. (Hrsg.): *Ameisen heute*. New York, NY, USA :"
     " Hill Press, 1990", ("Formeln für Ameisen", "Ameisen heute", 1990, ["Biene"])),
    # A title's first word after initials, emphasized words in a title, a colon in it.
    ("Bee S., Gee Y., Dee V. AntThief: Model extraction using ants. Ant Lett. 2020;3:4-9.",
     ("AntThief: Model extraction using ants", "Ant Lett.", 2020, ["Bee", "Gee", "Dee"])),
    ("Bee P. Le *De Formica* dans le bois: aspects du traité. En: Gee GER, Owl GEL, editores. Ants"
     " on Mind. Paris: Seuil; 1979. p. 3-9.",
     ("Le De Formica dans le bois: aspects du traité", "Ants on Mind", 1979, ["Bee"])),
    # Years of several volumes, a number as a report, the year in front of the container.
    ("Bee, J., & Dee, D. (1984–1986). *Ants and wood*. Hill Press.",
     ("Ants and wood", "Hill Press", 1984, ["Bee", "Dee"])),
    ("Bee, J. *Ants and wood*. Ulm: Hill Press, 1984–1986.",
     ("Ants and wood", "Hill Press", 1984, ["Bee"])),
    ("Bee, J., & Dee, D. (1999). A model of ants (Technical Report No. 99-02). University of Hill.",
     ("A model of ants", "University of Hill", 1999, ["Bee", "Dee"])),
    ("Bee, A. The structure of ants. 2015, *Proceedings of the ants*. Ulm: Hill. p. 3–9.",
     ("The structure of ants", "Proceedings of the ants", 2015, ["Bee"])),
    # The given name in brackets, an organization with its acronym.
    ("Abeille (Mona), « Fourmis et bois », dans *Revue du bois*, n° 22, 1994, p. 1-2.",
     ("Fourmis et bois", "Revue du bois", 1994, ["Abeille"])),
    ("World Ant Organization (WAO). *Telemetry of ants*. Ulm: Hill Press, 1999.",
     ("Telemetry of ants", "Hill Press", 1999, ["World Ant Organization"])),
    ("Institute of Ant Studies. 2004. *Telemetry of ants*. Ulm: Hill Press.",
     ("Telemetry of ants", "Hill Press", 2004, ["Institute of Ant Studies"])),
    # Editors and pages around "in", the place of a book or thesis that is no venue.
    ("Bee SN, Dee D. A language for ants. In: ANTS, editor. Proceedings of the wood. Ulm: Hill;"
     " 1997. p. 3-9", ("A language for ants", "Proceedings of the wood", 1997, ["Bee", "Dee"])),
    ("Bee, Ada. “The Parts of Ants.” Pages 19–42 in *How to Run Ants*. Ulm: Hill Press, 1984.",
     ("The Parts of Ants", "How to Run Ants", 1984, ["Bee"])),
    ("Ada Bee and Cid Dee, “The Parts of Ants,” chap. 3 in *How to Run Ants*, 2nd ed., (Ulm: Hill"
     " Press, 1984).", ("The Parts of Ants", "How to Run Ants", 1984, ["Bee", "Dee"])),
    ("Ape, Paolo, «Il trattato delle formiche», G. E. R. Vespa, G. Ragno (a cura di), *Formiche e"
     " sensi*, Roma, Pino, 1979, pp. 3-9.",
     ("Il trattato delle formiche", "Formiche e sensi", 1979, ["Ape"])),
    ("Biene, Hans-Joachim. *Grundkurs Ameisen*. München, 1994.",
     ("Grundkurs Ameisen", "", 1994, ["Biene"])),
    ("Webel G (ed.). *Ant theory and wood*. Sapling: Oxford; 1995.",
     ("Ant theory and wood", "Sapling", 1995, ["Webel"])),
    ("Stamp, R., The Dangers of Ants in Systems of Wood, 3 Journal of Ant Technology (1988), 6–8.",
     ("The Dangers of Ants in Systems of Wood", "Journal of Ant Technology", 1988, ["Stamp"])),
    ("Stamp, R., Modelling Ants by Wood, In B. Niblett (Ed.), Workshop on Ant Science and Law, Hill"
     " Press, 1980.",
     ("Modelling Ants by Wood", "Workshop on Ant Science and Law", 1980, ["Stamp"])),
    ("Suss, R.E., Ant Systems in Law, Proceedings of the First Conference on Ants and Law, Hill"
     " Press, 1987.",
     ("Ant Systems in Law", "Proceedings of the First Conference on Ants and Law", 1987, ["Suss"])),
    ("Loday, J.-L. & Vall, B. *Algebraic Ants*, Graduate Texts in Ants 346, Springer (2012).",
     ("Algebraic Ants", "Springer", 2012, ["Loday", "Vall"])),
    ("Roe, F. J. History of the ants, RIT Press, Antville, NY, USA, 2014.",
     ("History of the ants", "RIT Press", 2014, ["Roe"])),
    ("Reed G. C. – Ant language design, Reading, MA, USA, Hill Press (1988).",
     ("Ant language design", "Hill Press", 1988, ["Reed"])),
    ("Ulm R. Digital ants. Cambridge, MA, USA, MIT Press, 2nd ed., 1987.",
     ("Digital ants", "MIT Press", 1987, ["Ulm"])),
    ("Bee, A. *Ants and wood*, Reading, MA, USA 1995.", ("Ants and wood", "", 1995, ["Bee"])),
    ("BEE, Tom. *Mutation of ants*. Ulm, 2000. PhD thesis. The Hill University.",
     ("Mutation of ants", "", 2000, ["BEE"])),
    # Names: initials and a family name after "and", a particle last, more people in words.
    ("Bee, A., and H. Ling. (2022): “How ants count,” *Ant Letters*, 3, 4–9.",
     ("How ants count", "Ant Letters", 2022, ["Bee", "Ling"])),
    ("Bee, A., D.-E. Cee, and Y. Roy. 1985. How ants count. *Ant Letters* 3: 4–9.",
     ("How ants count", "Ant Letters", 1985, ["Bee", "Cee", "Roy"])),
    ("Bee, I. de 1985. How ants count. *Ant Letters* 3: 4–9.",
     ("How ants count", "Ant Letters", 1985, ["de Bee"])),
    ("Bee A van, Cee B. How ants count. Ant Lett. 2001;3(2):4-9.",
     ("How ants count", "Ant Lett.", 2001, ["van Bee", "Cee"])),
    ("Bee, A., and Coauthors, 1998: How ants count. *Ant Letters*, **14**, 17–30.",
     ("How ants count", "Ant Letters", 1998, ["Bee"])),
    ("A. Bee, C. Cr´epe, and I. Dam, “How ants count,” in *STOC*, 1988.",
     ("How ants count", "STOC", 1988, ["Bee", "Cr´epe", "Dam"])),
    # Editors in the place of authors.
    ("A. Bee, Ed., *The ways of ants*, Hill Press, Ulm (1995).",
     ("The ways of ants", "Hill Press", 1995, ["Bee"])),
    ("Bee, A.C. ed: The ways of ants. Hill University Press, Ulm (2001)",
     ("The ways of ants", "Hill University Press", 2001, ["Bee"])),
    ("Bee, A. (Ed.), 1992. The ways of ants. Hill Press, Ulm.",
     ("The ways of ants", "Hill Press", 1992, ["Bee"])),
    ("BEE, Ada. ed. *The ways of ants*. Ulm: Hill Press, 1995.",
     ("The ways of ants", "Hill Press", 1995, ["BEE"])),
    # A year that is not known, or directly in front of the title.
    ("Bee, Ada, and Eve Cee. n.d. “How Ants Count.” *Ant Letters*.",
     ("How Ants Count", "Ant Letters", 0, ["Bee", "Cee"])),
    ("Bee, Ada, 1989,“How Ants Count”, *Ant Letters*, 35: 97–130.",
     ("How Ants Count", "Ant Letters", 1989, ["Bee"])),
    ("Bee A B 1972 A way of ants *Ant Letters* **1** 373–85",
     ("A way of ants", "Ant Letters", 1972, ["Bee"])),
    ("Bee A and Cee B 2012 Ants in the wood *Hills Online* 1–5",
     ("Ants in the wood", "Hills Online", 2012, ["Bee", "Cee"])),
    # "In" and editors, who are many or whose mark stands between commas.
    ("Bee, A., and B. Cee. 1985. How ants count. In: Dee, D., editor, Proceedings of the first"
     " conference on ants. Hill Press, Ulm. p. 1–9",
     ("How ants count", "Proceedings of the first conference on ants", 1985, ["Bee", "Cee"])),
    ("Bee, Ada/Cee, Bob (2016): Die Ameise. In: Dee, Nicole/Eff, Kai/Gee, Toni/Hum, Sara/Ill, Mark/"
     "Jot, Maren/Ell, Josef/Emm, Helen/Enn, Asta/Ohm, Jana/Pee, Stella/Que, Anna/Arr, Otto"
     " (Hrsg.): Wege der Ameisen. Ulm: Hill, 2016. S. 1–9.",
     ("Die Ameise", "Wege der Ameisen", 2016, ["Bee", "Cee"])),
    ("Bee, A. How ants count? In *The ant book*, C. Dee (ed.). Hill Press, Ulm, 1998.",
     ("How ants count?", "The ant book", 1998, ["Bee"])),
    ("Bee, A.C. and B. Cee. 1986. How ants count. Pages 229-239 in D. Dee and E.F. Eff, editors,"
     " Ant ecology. Hill and Row.", ("How ants count", "Ant ecology", 1986, ["Bee", "Cee"])),
    # The days of a conference.
    ("Bee, A. (1985). “How Ants Count.” In *Proceedings of the first conference on ants, 16–17 May"
     " 1985, Como, Italy*, pp. 1–9.",
     ("How Ants Count", "Proceedings of the first conference on ants", 1985, ["Bee"])),
    # British law: the year, the volume, the journal, the page.
    ("Bee A and others, ‘How Ants Count’ (1961) 22 Ant Law 579",
     ("How Ants Count", "Ant Law", 1961, ["Bee"])),
    # Reports: their kind and number stand in front of who published them.
    ("A. Bee, “How ants count,” Working Paper 234, Hill University (1999).",
     ("How ants count", "Hill University", 1999, ["Bee"])),
    ("Bee, A. 1978. *How ants count*. Technical Report #ANT-CS-78-648. Hill University.",
     ("How ants count", "Hill University", 1978, ["Bee"])),
    ("Bee, Ada. 1988. *How ants count*. ANT-CS-89-1251. Hill University.",
     ("How ants count", "Hill University", 1988, ["Bee"])),
    ("Bee, Ada. *How ants count*. Working Paper, 1999.",
     ("How ants count", "", 1999, ["Bee"])),
    # Several places, a place with its state.
    ("Bee, Ada, and Eve Cee, eds. *The ways of ants*. Cambridge Studies in Ants 12. Cambridge; New"
     " York: Hill Press, 1987.", ("The ways of ants", "Hill Press", 1987, ["Bee", "Cee"])),
    ("Bee, A. B. *The ways of ants*; Ant Experts, Inc.: Antville, VA, USA, 1986; p 310.",
     ("The ways of ants", "Ant Experts, Inc", 1986, ["Bee"])),
    ("Bee, A., & Cee, B. 2024. How ants count. Accepted at *Ant Letters*.",
     ("How ants count", "Ant Letters", 2024, ["Bee", "Cee"])),
    # A city that a stop separates from the title, in front of its state.
    ("Bee AE (1986) Counting ants. Reading, Mass.: Hill Press.",
     ("Counting ants", "Hill Press", 1986, ["Bee"])),
    ("A. Bee: Counting ants. Ways of the wood. Toruń, Poland: Dee Press 1994.",
     ("Counting ants. Ways of the wood", "Dee Press", 1994, ["Bee"])),
    ("Bee L (1994) Ants: A guide: Questions and answers, Reading, MA, USA, Hill Press.",
     ("Ants: A guide: Questions and answers", "Hill Press", 1994, ["Bee"])),
    ("Bee, A. and C. Dee, editors. 1992. Hills and wood, design and care. Ant Press, Ulm.",
     ("Hills and wood, design and care", "Ant Press", 1992, ["Bee", "Dee"])),
    ("Bee, A. 2017, Ant revival: Ants of the past (New Haven, CT, USA: Hill University Press), 247",
     ("Ant revival: Ants of the past", "Hill University Press", 2017, ["Bee"])),
    # Theses and reports in plain text.
    ("Bee, N. C. How Ants Count. Master’s thesis, Hill Institute of Ants, Cambridge, Mass., 1992",
     ("How Ants Count", "", 1992, ["Bee"])),
    ("Bee C. On the problem of counting ants. Hill University, Department of Wood; 1981. Report"
     " No.: ANT-CS-81-848.",
     ("On the problem of counting ants", "Hill University", 1981, ["Bee"])),
    # Editors in front of an emphasized book, without "in" or behind the book.
    ("Bee T (2001) How ants count? Böhm S, Eick KV von, eds. *Hills. A book of ants* (Ant-Verlag,"
     " Würzburg), 143–152.", ("How ants count?", "Hills. A book of ants", 2001, ["Bee"])),
    ("Bee T 2001 How ants count *Hills. A book of ants* ed S Böhm and K Eick (Würzburg: Ant-Verlag)"
     " pp 143–52", ("How ants count", "Hills. A book of ants", 2001, ["Bee"])),
    # "And others" in square brackets.
    ("Жук Р. М. [и др.]. Муравьи в лесу // Вестник леса. 1998. С. 11–14.",
     ("Муравьи в лесу", "Вестник леса", 1998, ["Жук"])),
    # Authors who are not known, who have one name, whose name ends in "Jr.", in initials.
    ("Anonymous. Book reviews: *Ants of today*. *Wood: The Magazine of Ants*. 1995;3.",
     ("Book reviews: Ants of today", "Wood: The Magazine of Ants", 1995, ["Anonymous"])),
    ("Plinius. 1983. *On ants and bees*. Ulm: Hill Press.",
     ("On ants and bees", "Hill Press", 1983, ["Plinius"])),
    ("**Committee for Ant Data Systems (CADS)** (1999). *Ant channel coding*. Ulm: Hill Press.",
     ("Ant channel coding", "Hill Press", 1999, ["Committee for Ant Data Systems"])),
    ("Bee TW Jr. Ants as morphology: Bases and shapes. Columbus, OH: Hill University; 2000",
     ("Ants as morphology: Bases and shapes", "Hill University", 2000, ["Bee"])),
    ("BEE, Ada E. Counting more ants in hills. **Wood**, *[S. l.]*, v. 38, n. 8, p. 114–117, 1965.",
     ("Counting more ants in hills", "Wood", 1965, ["BEE"])),
    ("Bee, Ada J., Eve E. Wing, Jan-Jens Zoo, Jay E. Harr, and Dan Eff. 1998. “How Ants Count.”"
     " *Wood* 14: 17–30.",
     ("How Ants Count", "Wood", 1998, ["Bee", "Wing", "Zoo", "Harr", "Eff"])),
    # Titles: "A" in front, a roman number in a name, two books, a word of another language after.
    ("Bee J, Cee G. A Chinese Ant Book. Ulm: Hill Press; 1983",
     ("A Chinese Ant Book", "Hill Press", 1983, ["Bee", "Cee"])),
    ("Bee, J.J.H., 1985. ANTEXT II: Proceedings of the second conference on ants. Hill Press, Ulm.",
     ("ANTEXT II: Proceedings of the second conference on ants", "Hill Press", 1985, ["Bee"])),
    ("Bee, A. (1997). *On ants* and *On bees*. Hill Press.",
     ("On ants and On bees", "Hill Press", 1997, ["Bee"])),
    ("Bee, Ada, « Compter les fourmis » dans Eve Cee, dir, *Le bois*, Ulm, Hill Press, 1990.",
     ("Compter les fourmis", "Le bois", 1990, ["Bee"])),
    ("Bee H. 1996. Allgemeine Lehre von den Ameisen, 20th ed.",
     ("Allgemeine Lehre von den Ameisen", "", 1996, ["Bee"])),
    # A long word in the abbreviated name of a journal.
    ("Bee Ö, Cee E. 2006. Effect of ants on hills. J. Myrmecol. Chem. 691:1-9.",
     ("Effect of ants on hills", "J. Myrmecol. Chem.", 2006, ["Bee", "Cee"])),
    # "In" and "et al." in italics, editors in square brackets, a book of small words.
    ("BEE, A.; CEE, B.; DEE, M.; *et al*. How Ants Count. *In*: EFF, Dario (Org.). **Proceedings of"
     " the first conference on ants**. Ulm: Hill, 1985. p. 1-4.",
     ("How Ants Count", "Proceedings of the first conference on ants", 1985,
      ["BEE", "CEE", "DEE"])),
    ("Bee A. 1990. How ants count, *In* Cee M [ed.], Ant applications, uses, methods. Hill Press,"
     " Ulm.", ("How ants count", "Ant applications, uses, methods", 1990, ["Bee"])),
    ("Arı, Özge vd., “Karıncalar nasıl sayar”, *J. Orman. Chem.*, C. 691, S. 13 (2006), s. 30-36.",
     ("Karıncalar nasıl sayar", "J. Orman. Chem.", 2006, ["Arı"])),
    ("Bee (Ada Z.), « Le calcul des fourmis », *Journal du bois* (1998).",
     ("Le calcul des fourmis", "Journal du bois", 1998, ["Bee"])),
    ("LI J. Characters of ants[C]//CEE D. Proceedings of the first conference on ants. Ulm: Hill,"
     " 1985: 3-9.",
     ("Characters of ants", "Proceedings of the first conference on ants", 1985, ["LI"])),
    ("LI J. Characters of ants[C]//ANTEX. Proceedings of the first conference on ants. Ulm: Hill,"
     " 1985: 3-9.",
     ("Characters of ants", "Proceedings of the first conference on ants", 1985, ["LI"])),
    # A conference whose name begins with the year and its number.
    ("Bee M, Cee Y, Dee T, et al. How ants count. In: 2016 35th Chinese conference on ants (CCA)."
     " Hill; 2016. p. 10–6.",
     ("How ants count", "35th Chinese conference on ants (CCA)", 2016, ["Bee", "Cee", "Dee"])),
    # Who edited or translated a book, and editions, in front of the publisher.
    ("Plinius, G. (1907). *On ants* (R. D. Hill, Trans.). Ant Press.",
     ("On ants", "Ant Press", 1907, ["Plinius"])),
    ("Bee, Ada. *On ants*. Trans. Carl Hill. Ant Press, 1907.",
     ("On ants", "Ant Press", 1907, ["Bee"])),
    ("Bee, Ada, *Les fourmis*, traduit par Carl Hill, Seuil, 1997.",
     ("Les fourmis", "Seuil", 1997, ["Bee"])),
    ("Bee, Ada. *On ants*. Translated by A. Foot, Hill Press, 1907.",
     ("On ants", "Hill Press", 1907, ["Bee"])),
    ("Bee, A. 1877. *On ants and bees*. (Ed.) Carl Edward Cee. Ant University Press.",
     ("On ants and bees", "Ant University Press", 1877, ["Bee"])),
    ("Bee A., *Prawo mrówek*, wyd. 5, München 1995.",
     ("Prawo mrówek", "", 1995, ["Bee"])),
    ("BEE, Ada. *Allgemeine Ameisen*. 20th Ed. München, 1995.",
     ("Allgemeine Ameisen", "", 1995, ["BEE"])),
    ("Bee, J. – Cee, V., «A model of ants», Antville, Mass. 1999.",
     ("A model of ants", "", 1999, ["Bee", "Cee"])),
]  # fmt: skip


@pytest.mark.parametrize(("source", "row"), _REFERENCES, ids=[row[0] for _, row in _REFERENCES])
def test_a_reference_is_read_whole(source: str, row: Row) -> None:
    assert rows_of(f"## References\n\n- {source}\n") == [row]


@pytest.mark.parametrize(
    "source",
    [
        "Bee, A. (2005). How ants count. User Model. User-Adapt. Interact., 12(3), 45–67.",
        "Bee, A. (2005). How ants count. *User Model. User-Adapt. Interact.* 12(3), 45–67.",
        "Bee A. How ants count. User Model. User-Adapt. Interact. 2005;12(3):45-67.",
        'A. Bee, "How ants count," User Model. User-Adapt. Interact., vol. 12, pp. 45-67, 2005.',
        "Bee, A.: How ants count. User Model. User-Adapt. Interact. 12(3), 45–67 (2005)",
    ],
)
def test_a_journal_of_several_short_words_with_stops_is_read_whole(source: str) -> None:
    assert rows_of(f"# Ants\n- {source}\n") == [
        ("How ants count", "User Model. User-Adapt. Interact", 2005, ["Bee"])
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


@pytest.mark.parametrize(
    "below",
    [
        "- [Chapter on the hills](https://a.org/1)\n- [Pictures of the ants](https://a.org/2)\n",
        "#### Summary\n\nAnts count.\n\n#### Notes\n\nThey sleep.\n",
        "Ants count.\n",
    ],
)
def test_a_heading_that_is_a_reference_is_an_entry_whatever_stands_below(below: str) -> None:
    text = (
        f"# Ants\n\n### 4. Bee, A. (2005). *How ants count* (6th ed.). Hill Press\n\n{below}\n"
        f"### 5. Dee, C. (2006). *Legs of many beetles*. Hill Press\n\n{below}"
    )
    assert rows_of(text) == [
        ("How ants count", "Hill Press", 2005, ["Bee"]),
        ("Legs of many beetles", "Hill Press", 2006, ["Dee"]),
    ]


def test_headings_that_are_references_stand_above_notes() -> None:
    text = (
        "# Ants: a dossier\n\n## Foundation\n\n"
        "### ★ Ada Bee, *The Hill: A Study of Order* (Columbia UP, 1977)\n\n"
        "- Full text, borrowable: archive.example.org/hill\n"
        '- **Target:** chapter 10, "The Decline of the Hill?"\n\n'
        '### Jörg Wald, "The Meaning of Wood," *European Journal of Ants* 7:4 (2001), 475–502\n\n'
        "- Publisher page (paywalled)\n- If you can only read one, this is it.\n\n"
        "### Phil Cee, *Durable Wood: The Return of Ants* — PhD thesis, Ulm, 2011\n\n"
        "- Full text, freely available: theses.example.org/3118\n\n"
        "### Sam Dee, *The Ant Society* (Oxford UP, 1990)\n\nShort. Read it whole.\n"
    )
    assert rows_of(text) == [
        ("The Hill: A Study of Order", "Columbia UP", 1977, ["Bee"]),
        ("The Meaning of Wood", "European Journal of Ants", 2001, ["Wald"]),
        ("Durable Wood: The Return of Ants", "", 2011, ["Cee"]),
        ("The Ant Society", "Oxford UP", 1990, ["Dee"]),
    ]


def test_journals_that_have_not_decided_are_venues_below_a_heading_of_working_papers() -> None:
    text = (
        "# Working papers\n\n"
        "- Volatility of ants (with A. Bee), revise and resubmit, *Wood Economics*\n"
        "- Risk of bees (jointly with A. Bee and C. Dee), R&R at *Journal of Hills*\n"
        "- Machine learning for ants (with C. Dee), 2nd round at the *Review of Ant Studies*\n"
        "- Dynamic forecasts of hills, CEPR Discussion Paper 1234, R&R at *Journal of Hills*\n"
        "- [Counting in the wood](https://example.org/a.pdf) (with C. Dee)\n"
    )
    assert rows_of(text) == [
        ("Volatility of ants", "Wood Economics", 0, ["Bee"]),
        ("Risk of bees", "Journal of Hills", 0, ["Bee", "Dee"]),
        ("Machine learning for ants", "Review of Ant Studies", 0, ["Dee"]),
        ("Dynamic forecasts of hills", "Journal of Hills", 0, []),
        ("Counting in the wood", "", 0, ["Dee"]),
    ]


def test_lines_of_a_paragraph_that_are_references_are_entries() -> None:
    text = (
        "# References\n\n"
        "Ada Bee, Bob Cee, et al. Normal ants (NANTS). Wood j, 2(3):1–35, 2009.  \n"
        "Dan Dee and Eve Eff. Counting as a key\nto the health of ants. Hill Press, 2012.  \n"
        "[Gee17] Flo Gee. How ants sleep. Journal of Wood, 4:5–9, 2017.\n\n"
        "Hal Ill. Red ants. Journal of Wood, 5:1–9, 2018.\n"
        "Ivy Jot and Jim Kay. Black ants. Journal of Wood, 6:1–9, 2019.\n"
    )
    assert rows_of(text) == [
        ("Normal ants (NANTS)", "Wood j", 2009, ["Bee", "Cee"]),
        ("Counting as a key to the health of ants", "Hill Press", 2012, ["Dee", "Eff"]),
        ("How ants sleep", "Journal of Wood", 2017, ["Gee"]),
        ("Red ants", "Journal of Wood", 2018, ["Ill"]),
        ("Black ants", "Journal of Wood", 2019, ["Jot", "Kay"]),
    ]


def test_a_number_that_leads_to_where_it_is_cited_is_no_link_of_its_entry() -> None:
    text = (
        "# References\n\n"
        '- <span id="page-10-2"></span>[\\[30\\]](#page-2-3) A. Bee et al., "How ants count," *Ant'
        " Lett.*, vol. 21, no. 2, pp. 1–12, Feb. 2023.\n"
        '- <span id="page-10-3"></span>[\\[31\\]](#page-3-3) C. Dee, "Why ants sleep," *Ant Lett.*,'
        " vol. 22, pp. 5–8, 2024.\n"
    )
    assert rows_of(text) == [
        ("How ants count", "Ant Lett.", 2023, ["Bee"]),
        ("Why ants sleep", "Ant Lett.", 2024, ["Dee"]),
    ]


def test_a_label_in_front_of_a_linked_reference_is_not_part_of_it() -> None:
    text = (
        "# Ants\n\n- Overview paper: [Bee, A. 1998. Counting ants in the wood. Pages 71–95 in W. J."
        " Cee and J. Dee, editors. Ant Ecology. Hill University Press, Ulm](https://a.org/1.pdf)\n"
    )
    assert rows_of(text) == [("Counting ants in the wood", "Ant Ecology", 1998, ["Bee"])]
