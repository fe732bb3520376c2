"""References: titles, and where they end."""

import pytest

from tests.readinglist.rows import Row, references, rows_of, rows_of_reference


@references(
    ("Oak, J., and Doe, J. (1971). A map of ants. First evidence from a moving ant."
     " Brain Res. *34*, 171–175.",
     ("A map of ants. First evidence from a moving ant", "Brain Res.", 1971, ["Oak", "Doe"])),
    ("Wein, D. ANTS, a Language. 1. Introduction to Encoding. J. Chem. Inf. Sci. 1988, 28, 31–36.",
     ("ANTS, a Language. 1. Introduction to Encoding", "J. Chem. Inf. Sci.", 1988, ["Wein"])),
    ("M. F. Ati and I. M. Sing, The index of ants. I, Ann. of Math. 87 (1968), 484–530.",
     ("The index of ants. I", "Ann. of Math.", 1968, ["Ati", "Sing"])),
    ("Bee, A., and C. Dee. 1959. On random ants I. Publicationes Formicae Ulm 6:290–297.",
     ("On random ants I", "Publicationes Formicae Ulm", 1959, ["Bee", "Dee"])),
    ("Bee K. Über Ameisen und verwandte Systeme I. Monatshefte für Ameisen. 1931;38:173–198.",
     ("Über Ameisen und verwandte Systeme I", "Monatshefte für Ameisen", 1931, ["Bee"])),
    ("Bee, A. (2001). How ants count (Evidence from Study 2). Ant Letters 12: 3–9.",
     ("How ants count (Evidence from Study 2)", "Ant Letters", 2001, ["Bee"])),
    ("Bee, A. Life of Ada I. Dee. Hill Letters 6 (1959), 290–297.",
     ("Life of Ada I. Dee", "Hill Letters", 1959, ["Bee"])),
    ("Bee, T. & Cee, H. (2019). Fragen an Ameisen. Ein Leitfaden. https://doi.org/10.1234/a",
     ("Fragen an Ameisen. Ein Leitfaden", "", 2019, ["Bee", "Cee"])),
    ("Luh, Nik (1984): Soziale Ameisen. Grundriß einer Theorie. Frankfurt a. M.: Suhrkamp.",
     ("Soziale Ameisen. Grundriß einer Theorie", "Suhrkamp", 1984, ["Luh"])),
    ("BOUR P. (1979), *La Fourmi. Critique du goût*, Paris, Minuit.",
     ("La Fourmi. Critique du goût", "Minuit", 1979, ["BOUR"])),
    ("Biene, Hans: Ameisen mit Zuschauer. Paradigma einer Metapher. Frankfurt a. M. 1979.",
     ("Ameisen mit Zuschauer. Paradigma einer Metapher", "", 1979, ["Biene"])),
    ("Biene, Ulf (1986): Ameisen. Auf dem Weg in einen anderen Wald. Frankfurt a.M.",
     ("Ameisen. Auf dem Weg in einen anderen Wald", "", 1986, ["Biene"])),
    ("Biene, M. et al. (2001): Ameisen im Wandel. Zwischen Wald und Wiese, Berlin: Suhrwald.",
     ("Ameisen im Wandel. Zwischen Wald und Wiese", "Suhrwald", 2001, ["Biene"])),
    ("Bee, X., ‘Modeling Ants’ Steps in Hills’, in *Conference on Ants, Ulm, 2015*, pp. 17–91.",
     ("Modeling Ants’ Steps in Hills", "Conference on Ants, Ulm", 2015, ["Bee"])),
)  # fmt: skip
def test_titles_of_several_sentences(source: str, row: Row) -> None:
    assert rows_of_reference(source) == [row]


@references(
    ("Doe R, Hill AB. Smoke and ants; a first report. Br Med J. 1950;2(4682):739-48.",
     ("Smoke and ants; a first report", "Br Med J.", 1950, ["Doe", "Hill"])),
    ("ABELHA, Ana; FORMIGA, Bia. **As formigas**: A guide to ants. Ulm: Wood Press, 2005.",
     ("As formigas: A guide to ants", "Wood Press", 2005, ["ABELHA", "FORMIGA"])),
    ("Bee J, Cee G. A Chinese Ant Book. Ulm: Hill Press; 1983",
     ("A Chinese Ant Book", "Hill Press", 1983, ["Bee", "Cee"])),
    ("Bee, J.J.H., 1985. ANTEXT II: Proceedings of the second conference on ants. Hill Press, Ulm.",
     ("ANTEXT II: Proceedings of the second conference on ants", "Hill Press", 1985, ["Bee"])),
    ("Bee, A. (1997). *On ants* and *On bees*. Hill Press.",
     ("On ants and On bees", "Hill Press", 1997, ["Bee"])),
    ("Waldr, M. Mitch. *The Dream Ant: How J. C. R. Lick Saw It*. Penguin, 2002.",
     ("The Dream Ant: How J. C. R. Lick Saw It", "Penguin", 2002, ["Waldr"])),
    ("Bee E. Mimesis: Dargestellte Ameisen in der Literatur. Bern: A. Francke; 1946.",
     ("Mimesis: Dargestellte Ameisen in der Literatur", "A. Francke", 1946, ["Bee"])),
    ("Bee, Hans, Reine Ameisenlehre: Mit einem Anhang, 2. Aufl., Wien, Hill Press, 1960.",
     ("Reine Ameisenlehre: Mit einem Anhang", "Hill Press", 1960, ["Bee"])),
    ("*Bee, John*, Visible Ants: A Synthesis of over 800 Analyses Relating to Hills, London 2009.",
     ("Visible Ants: A Synthesis of over 800 Analyses Relating to Hills", "", 2009, ["Bee"])),
    ("Bee, R. P. (1964): *The Bee Lectures on Ants*. Bonn: Hill.",
     ("The Bee Lectures on Ants", "Hill", 1964, ["Bee"])),
    ("Bee, R. The Paranoid Style in Ant Politics. *Ant’s Magazine* **1964**, *229*, 77–86.",
     ("The Paranoid Style in Ant Politics", "Ant’s Magazine", 1964, ["Bee"])),
    ("Bee, Ada: Ich zähle Ameisen, Tagebücher 1933–1941, Berlin 1995.",
     ("Ich zähle Ameisen, Tagebücher 1933–1941", "", 1995, ["Bee"])),
    ("Bee, A. & Dee, I. (2020). Hills of sand: Comment on Fey (2018). *Ant Letters*, *48*, 6–9.",
     ("Hills of sand: Comment on Fey (2018)", "Ant Letters", 2020, ["Bee", "Dee"])),
    ("Bee, A. (2020). Hills of sand: A reply to Fey and Gee (2018). Ant Letters, 48, 6–9.",
     ("Hills of sand: A reply to Fey and Gee (2018)", "Ant Letters", 2020, ["Bee"])),
    ("Bee, A. The Life of Ants (2018). *Ant Letters*, 48, 6–9.",
     ("The Life of Ants", "Ant Letters", 2018, ["Bee"])),
)  # fmt: skip
def test_subtitles_and_other_signs_in_titles(source: str, row: Row) -> None:
    assert rows_of_reference(source) == [row]


@references(
    ('Scott, Joan W. "Ants: A Useful Category." *The Ant Review* 91, no. 5 (1986): 1053–75.',
     ("Ants: A Useful Category", "The Ant Review", 1986, ["Scott"])),
    ("Acem, D., John, S. and Rob, J.A. (2001) 'The ants' origins', *Ant Review*, 91(5), pp. 1–4.",
     ("The ants' origins", "Ant Review", 2001, ["Acem", "John", "Rob"])),
    ("Brau, Fernand. « Fourmis : la longue durée ». *Annales*, vol. 13, n° 4, 1958, p. 725-753.",
     ("Fourmis : la longue durée", "Annales", 1958, ["Brau"])),
    ("Esc, Arturo (1986). \"La hormiga en Colombia\". *Lecturas de Hormigas*, núm. 20, pp. 9-35.",
     ("La hormiga en Colombia", "Lecturas de Hormigas", 1986, ["Esc"])),
    ("Abeille, Anne, et Paul Fourmi. « Compter les fourmis. Enjeux et pas », Ruches & bois, vol. 9,"
     " no. 1, 2017.", ("Compter les fourmis. Enjeux et pas", "Ruches & bois", 2017,
                       ["Abeille", "Fourmi"])),
    ("Biene, Anna: »Wie Ameisen zählen«, in: *Ameisen* 3 (2001), S. 4–9.",
     ("Wie Ameisen zählen", "Ameisen", 2001, ["Biene"])),
    ("Bee, A. F. (1948). 'Wood' in the ant. *Ant Studies*, 38(2), 168-172.",
     ("'Wood' in the ant", "Ant Studies", 1948, ["Bee"])),
)  # fmt: skip
def test_quoted_titles(source: str, row: Row) -> None:
    assert rows_of_reference(source) == [row]


@references(
    ('Biene, Ada. 1989. “Gibt es die "feinen Ameisen"? Studie.” Gedruckt. *Ameisen* 41 (1): 7.',
     ('Gibt es die "feinen Ameisen"? Studie', "Ameisen", 1989, ["Biene"])),
    ("Bee, A. (2001), “Ants v. Wardens: An Argument for a “Real Ant” Test,” Law of Ants, 19, 1–3.",
     ("Ants v. Wardens: An Argument for a “Real Ant” Test", "Law of Ants", 2001, ["Bee"])),
    ('M. Aar, A. Bee, *"Fast" Ants: How to find\n  hills*, J. Comput. Chem. **45**, 61 (2024).',
     ('"Fast" Ants: How to find hills', "J. Comput. Chem.", 2024, ["Aar", "Bee"])),
)  # fmt: skip
def test_quotations_inside_titles(source: str, row: Row) -> None:
    assert rows_of_reference(source) == [row]


@references(
    ("Bee, A. 1910. The *Formica* problem. *Ants* 3(1). 26–58.",
     ("The Formica problem", "Ants", 1910, ["Bee"])),
    ("Bee P. Le *De Formica* dans le bois: aspects du traité. En: Gee GER, Owl GEL, editores. Ants"
     " on Mind. Paris: Seuil; 1979. p. 3-9.",
     ("Le De Formica dans le bois: aspects du traité", "Ants on Mind", 1979, ["Bee"])),
)  # fmt: skip
def test_emphasized_words_in_titles(source: str, row: Row) -> None:
    assert rows_of_reference(source) == [row]


@references(
    ("[Ant Handbook for All](https://a.org/1). Ada Bee, Carl Dee, Eva Eff. Imprint: Hill House."
     " 2013.",
     ("Ant Handbook for All", "Hill House", 2013, ["Bee", "Dee", "Eff"])),
    ("[How Ants Learn Phrases](https://a.org/1) - K. Bee et. al.",
     ("How Ants Learn Phrases", "", 0, ["Bee"])),
    ("*Ants*, G.K. Bee", ("Ants", "", 0, ["Bee"])),
)  # fmt: skip
def test_titles_in_front_of_the_authors(source: str, row: Row) -> None:
    assert rows_of_reference(source) == [row]


def test_a_title_that_ends_in_a_question_mark_and_a_stop() -> None:
    text = """# Books

- Wood: Living in the Hills. Ada Bee, Bob Cee, Fay Dee. 2011. https://a.org/1
- Why do ants count on the hill ?. Carl Dee, Eve Eff, Gil Gee. 2012. https://a.org/2
"""
    assert rows_of(text) == [
        ("Wood: Living in the Hills", "", 2011, ["Bee", "Cee", "Dee"]),
        ("Why do ants count on the hill ?", "", 2012, ["Dee", "Eff", "Gee"]),
    ]


def test_a_question_in_a_title_and_a_journal_without_numbers() -> None:
    text = """# Publications
- Bee, A, and Dee, C (2017) Hiding in the cool? A study of hills (*Formica*). Ant Ecology.
- Bee, A, and Eff, E (2016) Why do ants count? A theory. Journal of Ants, 78: 331-339.
- Dee, C (2015) How ants count. Ant Ecology, 77: 31-39.
"""
    assert rows_of(text) == [
        ("Hiding in the cool? A study of hills (Formica)", "Ant Ecology", 2017, ["Bee", "Dee"]),
        ("Why do ants count? A theory", "Journal of Ants", 2016, ["Bee", "Eff"]),
        ("How ants count", "Ant Ecology", 2015, ["Dee"]),
    ]


def test_a_title_whose_first_words_are_not_marked_is_not_a_venue() -> None:
    text = "- Bia, A. (2018). Nature and *Formica* in the north. Ant Letters, 12, 3-9."
    assert rows_of(text) == [("Nature and Formica in the north", "Ant Letters", 2018, ["Bia"])]


@pytest.mark.parametrize(
    ("entry", "title", "venue"),
    [
        (
            "ABEJA, Luis: «La hormiga», en *Boletín*, vol. LX, núm. 205 (2000), pp. 431-460.",
            "La hormiga",
            "Boletín",
        ),
        ('Cera, L. "A abelha", em *Revista do Mel*, 2000, pp. 4-6.', "A abelha", "Revista do Mel"),
        ("陈静:《蚂蚁为何投票》,《昆虫学研究》2000年第3期。", "蚂蚁为何投票", "昆虫学研究"),
        ('Ada Bee, Carl Dee. "How Ants Share" bioRxiv. 2000.', "How Ants Share", ""),
    ],
)
def test_what_stands_after_a_title_in_quotation_marks(entry: str, title: str, venue: str) -> None:
    assert [row[:3] for row in rows_of(f"- {entry}")] == [(title, venue, 2000)]


def test_an_emphasized_title_of_one_word_that_is_a_journal_too() -> None:
    text = """- *The Politics of Hills* – Ada Bia
- *Ecology* – Rui Cea
- *Do Ants Vote?* – Eva Dea & Gil Efe
- *The Honey and the Law* – Ida Gea
- *On the Duties of Wasps* – Jon Hel"""
    assert "Ecology" in [row[0] for row in rows_of(text)]


def test_the_subtitle_of_a_book_in_front_of_place_and_year() -> None:
    text = """- Bia, Eva/Cea, Ida: Die Ameise. Eine Auswertung, in: Gea, Dora (Hrsg.): Das Nest.
  Konzepte und Kritiken (= Studies in Ants, 6), Oldenburg 2022, S. 15–17.
- Dea, S. Die Wespe. In: Reif, R. (Hrsg.). Der Hof. Vom Bär bis zur Biene. München 2008, S. 23.
- Efe, S. Die Biene. In: Reif, R. (Hrsg.). Der Hof. Biber, Frankfurt 2009, S. 24."""
    assert rows_of(text) == [
        ("Die Ameise. Eine Auswertung", "Das Nest. Konzepte und Kritiken", 2022, ["Bia", "Cea"]),
        ("Die Wespe", "Der Hof. Vom Bär bis zur Biene", 2008, ["Dea"]),
        ("Die Biene", "Der Hof", 2009, ["Efe"]),
    ]


def test_a_venue_in_brackets_that_the_emphasis_opens_is_not_in_the_title() -> None:
    text = "## Papers\n- A. Bee and C. Dee, *How ants count (Wood*, 2020)"
    assert rows_of(text) == [("How ants count", "Wood", 2020, ["Bee", "Dee"])]


def test_a_journal_with_volume_and_issue_is_no_title_where_the_titles_stand_first() -> None:
    text = (
        "# Papers\n- How ants count in the wood, E. Eff and G. Hai.\n"
        "- The ways of bees in hills, E. Ivy and G. Jay.\n"
        "- Efficient Wood-Based Fox Isolation, A. Bee, C. Dee and E. Hai, Ant Systems Review, Vol"
        " 27, No 5, Dec 1993, pp 203-216\n"
        "- How wasps sleep: an account of rest, K. Bee, E. Ivy and G. Jay.\n"
    )
    assert rows_of(text)[2] == (
        "Efficient Wood-Based Fox Isolation",
        "Ant Systems Review",
        1993,
        ["Bee", "Dee", "Hai"],
    )


def test_an_acronym_in_front_of_a_colon_is_a_name_only_among_names() -> None:
    link = "[[pdf](https://ants.example.org/{}.pdf)]"
    titles = ["Wise AI: A Survey of Ants", "Deep RL: What Bees Learn", "How Ants Count Their Steps"]
    named = [
        "Smith AI: How ants count",
        "Jones RL: How bees sleep",
        "Miller E: Where moths go",
        "Baker FG: What wrens build",
    ]
    for lines, rows in (
        (titles, [(title, "", 0, []) for title in titles]),
        (
            named,
            [
                ("How ants count", "", 0, ["Smith"]),
                ("How bees sleep", "", 0, ["Jones"]),
                ("Where moths go", "", 0, ["Miller"]),
                ("What wrens build", "", 0, ["Baker"]),
            ],
        ),
    ):
        items = "\n".join(f"- {line} {link.format(at)}" for at, line in enumerate(lines))
        assert rows_of(f"# Papers\n{items}\n") == rows
