"""References: conferences, their proceedings, and the years and places in their names."""

import pytest

from tests.readinglist.rows import Row, references, rows_of, rows_of_reference


@references(
    ("Bee, Ada. 2000. How bees dig. Paper presented at the 12th Conference on Ants, Ulm, Germany,"
     " May 4, 2000.", ("How bees dig", "12th Conference on Ants", 2000, ["Bee"])),
    ("Bee, Ada. 2001. How moths dig. Poster presented at the Ant Colloquium, Ulm, 3 June 2001.",
     ("How moths dig", "Ant Colloquium", 2001, ["Bee"])),
    ("Bee, Ada. 2003. Defining the Ants of Summer In Carl K. Dee (ed.), Ant Description, vol. 1,"
     " 35-51. London: Hill Press.",
     ("Defining the Ants of Summer", "Ant Description", 2003, ["Bee"])),
    ("Bee A, Cee D. Deep ants[C]//Ant Conference. New York: IEEE, 2016: 770-778.",
     ("Deep ants", "Ant Conference", 2016, ["Bee", "Cee"])),
    ("Bee, Ada, and Carl Dee (2019). “Ants in classrooms.” In: Proceedings of the 2019 ANT"
     " Conference on Ants in Computing - ANT 19. Ant Press. doi: 10.1145/1.2.",
     ("Ants in classrooms", "Proceedings of the ANT Conference on Ants in Computing - ANT",
      2019, ["Bee", "Dee"])),
    ('Bee, Ada, and Carl Dee. "Ants of one hill: A census." Innovations in Hill Technology (IHT),'
     " 2013 9th International Conference on. IEEE, 2013.",
     ("Ants of one hill: A census", "Innovations in Hill Technology (IHT)", 2013, ["Bee", "Dee"])),
    ("Bee, X., Cee, J. (2018, March). Dense arrays of ants. In Sensors and Hills for Wood, Sand,"
     " and Leaf Systems 2018 (Vol. 10598, p. 105980Q). International Society for Ants.",
     ("Dense arrays of ants", "Sensors and Hills for Wood, Sand, and Leaf Systems", 2018,
      ["Bee", "Cee"])),
    ("Bee, X., Cee, J. (2018). Ants in class. In Ants, Bees, and Wasps at Work (pp. 4-9). Hum.",
     ("Ants in class", "Ants, Bees, and Wasps at Work", 2018, ["Bee", "Cee"])),
    ("F. Law 1966. The Category of Ants. Proceedings of the Conference on Ants, La Jolla."
     " Springer.",
     ("The Category of Ants", "Proceedings of the Conference on Ants", 1966, ["Law"])),
    ("Bee A., Cee D. Deep ants for all //Proceedings of the Ant Conference. – 2016. – С. 770-778.",
     ("Deep ants for all", "Proceedings of the Ant Conference", 2016, ["Bee", "Cee"])),
    ("A. Bee, D. Cee and E. Dee, *Ants learn*, 15th International Conference on Ants, pp.461-471,"
     " Feb. 2017.",
     ("Ants learn", "15th International Conference on Ants", 2017, ["Bee", "Cee", "Dee"])),
    ("Suss, R.E., Ant Systems in Law, Proceedings of the First Conference on Ants and Law, Hill"
     " Press, 1987.",
     ("Ant Systems in Law", "Proceedings of the First Conference on Ants and Law", 1987, ["Suss"])),
    ("Bee A, Dee C. How ants count[C]//Robotics and Automation (ICRA), 2015 IEEE International"
     " Conference on. IEEE, 2015: 12-19.", ("How ants count", "ICRA", 2015, ["Bee", "Dee"])),
    ("Ada Bee, Carl Dee: How Ants Count. ICML 2001: 1-9",
     ("How Ants Count", "ICML", 2001, ["Bee", "Dee"])),
    ("Bee P, Cee H, et al.: How ants look ahead; in Advances in Ant Processing Systems 34: Annual"
     " Conference on Ants 2021. 2021, pp 27–30",
     ("How ants look ahead", "Advances in Ant Processing Systems", 2021, ["Bee", "Cee"])),
    ("Bee FR (2008) How ants count. Pages 105–112. Proceedings of the First Conference on Ants.",
     ("How ants count", "Proceedings of the First Conference on Ants", 2008, ["Bee"])),
    ("Bee, B., T. Cee & L. D. Dee, 2017. How ants count. Pages 539–545 Proceedings of the"
     " Conference on Ants, Ulm.",
     ("How ants count", "Proceedings of the Conference on Ants", 2017, ["Bee", "Cee", "Dee"])),
    ("BEE, S., CEE, M. J. & DEE, P. 2019. How ants count. Pp. 18–26 *The Conference on Ants and"
     " Hills*. Ulm.",
     ("How ants count", "The Conference on Ants and Hills", 2019, ["BEE", "CEE", "DEE"])),
    ("Bee D, Cee M (2022) How ants count by steps *The Tenth Conference on Ants and Hills, ANTS"
     " 2022, Ulm, Germany, April 25-29, 2022*.",
     ("How ants count by steps", "The Tenth Conference on Ants and Hills, ANTS", 2022,
      ["Bee", "Cee"])),
    ("Bee, Ada, Cee, Nan \\[et al.\\] (2023): How ants count. – \\[w:\\] *Conference on Ants*.",
     ("How ants count", "Conference on Ants", 2023, ["Bee", "Cee"])),
    ("Bee, C./Dee, H. (2018): How ants count In: Proceedings of the Conference on Ants, Ulm, 4–9.",
     ("How ants count", "Proceedings of the Conference on Ants", 2018, ["Bee", "Dee"])),
    ("Bee, Ada/Dee, Eva J. 2011: How ants count, in: ICML 2011, Proceedings of the Conference on"
     " Ants, Ulm, S. 4–9.", ("How ants count", "ICML", 2011, ["Bee", "Dee"])),
    ("Bee M R and Cee F A 2011 How ants count by steps *IJCAI 2011, Proceedings of the 22nd"
     " Conference on Ants* pp 4–9",
     ("How ants count by steps", "IJCAI", 2011, ["Bee", "Cee"])),
    ("Bee, A., and D. Cee. 2017. How ants count. Pages 5272–5281 2017 IEEE Conference on Ants,"
     " Ulm.",
     ("How ants count", "IEEE Conference on Ants", 2017, ["Bee", "Cee"])),
    ("Wespe, C.: Das Gehör der Falter. Tagungsband der 35. Tagung für Hügelkunde, Wien, 2008.",
     ("Das Gehör der Falter", "Tagungsband der 35. Tagung für Hügelkunde", 2008, ["Wespe"])),
    ("Bee, Ada (2018): Ameisen. In: Beiträge zum 3. Kongress für Hügelkunde, Wien, S. 2-8.",
     ("Ameisen", "Beiträge zum 3. Kongress für Hügelkunde", 2018, ["Bee"])),
    ("LIBELLE, Greta, 2017. Flug. In: *Tagungsband der Gesellschaft für Wald, Graz, 3.–5. Mai"
     " 2017*. Graz: Leykam, S. 1–9",
     ("Flug", "Tagungsband der Gesellschaft für Wald, Graz", 2017, ["LIBELLE"])),
    ("Bee A., Dee B., How ants count, Abstracts of the XXXV Ulm conference on the physics of ants."
     " Ulm. 2008",
     ("How ants count", "Abstracts of the XXXV Ulm conference on the physics of ants", 2008,
      ["Bee", "Dee"])),
)  # fmt: skip
def test_proceedings_behind_in_or_slashes(source: str, row: Row) -> None:
    assert rows_of_reference(source) == [row]


@references(
    ('Bee, Ada, et al. "How ants count to ten." Advances in neural information processing systems.'
     " 2017.",
     ("How ants count to ten", "Advances in neural information processing systems", 2017, ["Bee"])),
    ('Bee, Ada, and Carl Dee. "Ants." International conference on trees and shrubs. PMLR, 2019.',
     ("Ants", "International conference on trees and shrubs", 2019, ["Bee", "Dee"])),
    ('Bee, Ada, and Carl Dee. "Ants." Proceedings of the 3rd annual symposium on trees. 2019.',
     ("Ants", "Proceedings of the 3rd annual symposium on trees", 2019, ["Bee", "Dee"])),
)  # fmt: skip
def test_proceedings_that_are_written_like_sentences(source: str, row: Row) -> None:
    assert rows_of_reference(source) == [row]


@references(
    ("Bee, A. & Cee, B. (2016). Do Ants Reflect? A large study. In 2016 IEEE Congress on Ants,"
     " 361--368.",
     ("Do Ants Reflect? A large study", "IEEE Congress on Ants", 2016, ["Bee", "Cee"])),
    ("Bee, A. (2024). Ants and tests. En T. Cee y E. Dee (Eds.), *Ants 2023: Advances*. Springer.",
     ("Ants and tests", "Ants: Advances", 2024, ["Bee"])),
    ("Bee, A. (2017). Ants on screens. 2017 Ant Conference.doi:10.1000/1",
     ("Ants on screens", "Ant Conference", 2017, ["Bee"])),
    ("Bee, A. (1985). “How Ants Count.” In *Proceedings of the first conference on ants, 16–17 May"
     " 1985, Como, Italy*, pp. 1–9.",
     ("How Ants Count", "Proceedings of the first conference on ants", 1985, ["Bee"])),
    ("Bee M, Cee Y, Dee T, et al. How ants count. In: 2016 35th Chinese conference on ants (CCA)."
     " Hill; 2016. p. 10–6.",
     ("How ants count", "35th Chinese conference on ants (CCA)", 2016, ["Bee", "Cee", "Dee"])),
    ("Bee V., Cee H. 2021. How ants count. Fifth Conference on Ants and Hills, ANTS 2021, Second"
     " Conference on Bees, BEES 2021:2431–9.",
     ("How ants count", "Fifth Conference on Ants and Hills", 2021, ["Bee", "Cee"])),
    ("BEE, X. et al., How ants count, 2015 IEEE Conference on Ants and Hills, ANTS 2015, Ulm,"
     " Germany, December 7-13, 2015, (2015) 99–107.",
     ("How ants count", "IEEE Conference on Ants and Hills", 2015, ["BEE"])),
    ('Bee, A. (2011). "How ants count." In *Advances in Ant Systems 24: 25th Conference on Ants'
     " 2011*, 3–9.",
     ("How ants count", "Advances in Ant Systems: 25th Conference on Ants", 2011, ["Bee"])),
    ("Bee D, Cee L (2011) How ants count. In: IJCAI 2011, Proceedings of the 22nd Conference on"
     " Ants and Hills, Ulm, Germany, July 16-22, 2011. pp 4–9",
     ("How ants count", "IJCAI", 2011, ["Bee", "Cee"])),
    ("Bee U, 2018. How ants count. The 41st International Conference on Ants and Hills, ANTS 2018,"
     " Ulm, July 8-12, 2018.",
     ("How ants count", "The 41st International Conference on Ants and Hills", 2018, ["Bee"])),
    # The year within a conference's name; a short title in front of a journal's cut words.
    ("Bee, A.; Dee, C. Mixing ants. In Proceedings of the Ant Conference 2020 Workshops, Glasgow,"
     " UK, 23–28 August 2020; pp. 95–110.",
     ("Mixing ants", "Proceedings of the Ant Conference Workshops", 2020, ["Bee", "Dee"])),
    ("Bee, A. Tasting ants. In Proceedings of the 2017 3rd International Conference on Ants (ICA),"
     " Huhhot, China, 29–30 July 2017; Hill Press: Huhhot, China, 2017.",
     ("Tasting ants", "Proceedings of the 3rd International Conference on Ants (ICA)", 2017,
      ["Bee"])),
    ("Bee, M.; Dee, M. T. Ways of Red Ants. Int. J. Hum. Ant. Stud. 2010, 68, 689–709.",
     ("Ways of Red Ants", "Int. J. Hum. Ant. Stud.", 2010, ["Bee", "Dee"])),
)  # fmt: skip
def test_years_and_days_in_the_names_of_conferences(source: str, row: Row) -> None:
    assert rows_of_reference(source) == [row]


_HEAD = "# Ants\n## Hills\n"


@pytest.mark.parametrize(
    "volume",
    [
        "volume 77 of Lecture Notes on Ants, pages 102--122. Springer",
        "vol. 77 of LNOA, pp. 102--122. Springer",
        "volume 12 of Proceedings of Ant Research, pages 1--9. PMLR",
    ],
)
def test_the_series_of_proceedings_is_no_part_of_their_name(volume: str) -> None:
    text = (
        f"- A. Bee and C. Dee. Simple building of hills. In Hill Construction, {volume}, 2013.\n"
        f"- C. Dee. Quick hills. In E. Fox, ed., Hill Construction, {volume}, 2014.\n"
    )
    assert rows_of(_HEAD + text) == [
        ("Simple building of hills", "Hill Construction", 2013, ["Bee", "Dee"]),
        ("Quick hills", "Hill Construction", 2014, ["Dee"]),
    ]


def test_editors_behind_the_proceedings() -> None:
    text = (
        "# 1990\n"
        "- Jim Holl and Ada Storn. 1992. **Beyond the hill**. In Proceedings of the Conference"
        " on Ants in Hills (ANTS '92), Penny Bau, John Benn, and Eva Lyn (Eds.). ACM, New York,"
        " NY, USA, 119-125. DOI: https://doi.org/10.1145/142750.142769\n"
    )
    assert rows_of(text) == [
        (
            "Beyond the hill",
            "Proceedings of the Conference on Ants in Hills (ANTS)",
            1992,
            ["Holl", "Storn"],
        ),
    ]
