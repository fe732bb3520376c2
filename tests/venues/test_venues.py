"""The venue table: which text names which venue, and what a venue was in a year."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from snnbib.model import Record, SourceName, WorkType
from snnbib.venues import (
    Edition,
    all_venues,
    edition,
    is_posted,
    is_preprint_server,
    is_workshop,
    recognize,
    split_publisher,
)

ACRONYMS = ["AAAI", "CVPR", "ECCV", "ICCV", "ICLR", "ICML", "IJCAI", "NeurIPS"]


def acronym(text: str) -> str:
    """The acronym of the venue that a text names, or ""."""
    venue = recognize(text)
    return venue.acronym if venue else ""


def of(name: str, year: int) -> Edition:
    """A venue's edition, by its acronym."""
    return edition(next(venue for venue in all_venues() if venue.acronym == name), year)


def test_the_venues_with_editions() -> None:
    assert [venue.acronym for venue in all_venues() if venue.has_editions] == ACRONYMS


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # headings
        ("ICLR-2024", "ICLR"),
        ("ICLR 2024", "ICLR"),
        ("ICLR2024", "ICLR"),
        ("iclr", "ICLR"),
        ("AAAI'24", "AAAI"),
        ("AAAI\N{RIGHT SINGLE QUOTATION MARK}24", "AAAI"),
        ("2024 ICLR", "ICLR"),
        ("NeurIPS 2023 (Oral)", "NeurIPS"),
        ("NeurIPS (2023)", "NeurIPS"),
        ("NeurIPS/2023", "NeurIPS"),
        ("NIPS-2016", "NeurIPS"),
        ("[ICML]", "ICML"),
        ("AAAI/IAAI/EAAI 2024", "AAAI"),
        ("ESEC/FSE 2024", "FSE"),
        # what sources call the proceedings
        ("Thirty-Eighth AAAI Conference on Artificial Intelligence, AAAI 2024, Thirty-Sixth"
         " Conference on Innovative Applications of Artificial Intelligence, IAAI 2024", "AAAI"),
        ("Proceedings of the AAAI Conference on Artificial Intelligence", "AAAI"),
        ("2023 IEEE/CVF Conference on Computer Vision and Pattern Recognition (CVPR)", "CVPR"),
        ("2021 IEEE/CVF International Conference on Computer Vision (ICCV)", "ICCV"),
        ("IEEE/CVF International Conference on Computer Vision, ICCV 2023, Paris", "ICCV"),
        ("Computer Vision - ECCV 2022 - 17th European Conference, Tel Aviv", "ECCV"),
        ("Computer Vision – ECCV 2020", "ECCV"),
        ("9th International Conference on Learning Representations, ICLR 2021", "ICLR"),
        ("Proceedings of the 40th International Conference on Machine Learning", "ICML"),
        ("International Conference on Machine Learning, ICML 2023, Honolulu", "ICML"),
        ("Proceedings of the Thirty-First International Joint Conference on Artificial"
         " Intelligence", "IJCAI"),
        ("International Joint Conferences on Artificial Intelligence", "IJCAI"),
        ("Advances in Neural Information Processing Systems 36", "NeurIPS"),
        ("Advances in Neural Information Processing Systems 36: Annual Conference on Neural"
         " Information Processing Systems 2023, NeurIPS 2023", "NeurIPS"),
        ("Advances in Neural Information Processing Systems 13, Papers from Neural Information"
         " Processing Systems (NIPS) 2000, Denver, CO, USA", "NeurIPS"),
        ("Proceedings of the ACL 2010 Conference Short Papers", "ACL"),
        ("Proceedings of the International Conference RANLP-2009", "RANLP"),
        ("Proceedings of the Human Language Technology Conference of the NAACL, Main Conference",
         "NAACL"),
        ("Human Language Technologies 2007: The Conference of the North American Chapter of the"
         " Association for Computational Linguistics; Proceedings of the Main Conference", "NAACL"),
        ("Proceedings of the USENIX Annual Technical Conference", "USENIX ATC"),
        # other venues, however alike
        ("Performance Conference", ""),
        ("Cell Symposium", ""),
        ("Coling 2010: Quiet Paraphrases - Tutorial notes", ""),
        ("ICMLA 2023", "ICMLA"),
        ("International Conference on Machine Learning and Applications", "ICMLA"),
        ("International Conference on Machine Learning and Quiet Robots", ""),
        ("International Conference on Machine Learning & Applications, ICMLA 2023", "ICMLA"),
        ("IAAI 2024", ""),
        ("NeurIPSX 2023", ""),
        ("my-AAAI", ""),
        ("ICCVW 2023", ""),
        ("British Machine Vision Conference", "BMVC"),
        ("Frontiers in Neuroscience", "Front. Neurosci."),
        ("ICLR Blogposts", ""),
        ("", ""),
        # workshops are apart
        ("NeurIPS 2023 Workshop on NeuroAI", ""),
        ("Computer Vision - ECCV 2020 Workshops", ""),
        ("IEEE/CVF International Conference on Computer Vision Workshops, ICCVW 2019", ""),
        ("2023 IEEE/CVF Conference on Computer Vision and Pattern Recognition Workshops", ""),
    ],
)  # fmt: skip
def test_recognize(text: str, expected: str) -> None:
    assert acronym(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [("ECCV 2020 WORKSHOPS", True), ("Workshop", True), ("ECCV 2020", False)],
)
def test_is_workshop(text: str, expected: bool) -> None:  # noqa: FBT001
    assert is_workshop(text) is expected


@pytest.mark.parametrize(
    ("venue", "year", "expected"),
    [
        ("NeurIPS", 2017, "NIPS"),
        ("NeurIPS", 2018, "NeurIPS"),
        ("NeurIPS", 1990, "NIPS"),
        ("ICML", 1990, "ICML"),
    ],
)
def test_an_acronym_is_that_of_the_year(venue: str, year: int, expected: str) -> None:
    assert of(venue, year).acronym == expected


@pytest.mark.parametrize(
    ("venue", "year", "field", "expected"),
    [
        ("AAAI", 2018, "volume", "32"),
        ("AAAI", 2024, "volume", "38"),
        ("NeurIPS", 2023, "volume", "36"),
        ("NeurIPS", 2018, "volume", "31"),
        ("ICML", 2023, "volume", "202"),
        ("ICML", 2018, "volume", "80"),
        ("ICML", 1999, "volume", ""),
        ("CVPR", 2023, "volume", ""),
        ("ICLR", 2024, "container_title",
         "The Twelfth International Conference on Learning Representations"),
        ("ICLR", 2031, "container_title", "International Conference on Learning Representations"),
        ("ECCV", 2022, "container_title", "Computer Vision – ECCV 2022"),
        ("ECCV", 2022, "container_title_short", "Comput. Vis. – ECCV 2022"),
        ("NeurIPS", 2022, "container_title_short", "Adv. Neural Inf. Process. Syst."),
        ("ECCV", 2022, "series", "Lecture Notes in Computer Science"),
        ("ICML", 2023, "series", "Proceedings of Machine Learning Research"),
        ("NeurIPS", 2023, "publisher", "Curran Associates, Inc."),
        ("AAAI", 2021, "event_place", "Virtual"),
        ("AAAI", 1999, "event_place", ""),
    ],
)  # fmt: skip
def test_editions(venue: str, year: int, field: str, expected: str) -> None:
    assert getattr(of(venue, year), field) == expected


@pytest.mark.parametrize("name", ACRONYMS)
def test_a_venue_recognizes_its_own_proceedings(name: str) -> None:
    for year in range(2018, 2025):
        own = of(name, year)
        assert [acronym(own.container_title), acronym(own.event_title)] == [name, name]
        assert acronym(f"{own.acronym}-{year}") == name
        assert "{" not in own.container_title


@given(
    st.sampled_from(ACRONYMS),
    st.sampled_from(["", "The ", "Proc. of "]),
    st.text("xyZ9", min_size=1),
)
def test_letters_after_an_acronym_make_another_venue(name: str, before: str, after: str) -> None:
    if not after[0].isdigit():
        assert acronym(f"{before}{name}{after}") == ""


@given(st.text())
def test_any_text_can_be_asked_about(text: str) -> None:
    assert acronym(text) == acronym(text.swapcase()) or not text.isascii()


@pytest.mark.parametrize(
    ("text", "name", "place"),
    [
        ("Springer International Publishing", "Springer", ""),
        ("springer-verlag, Berlin, Heidelberg", "Springer", "Berlin, Heidelberg"),
        ("Institute of Electrical and Electronics Engineers (IEEE)", "IEEE", ""),
        ("Computer Vision Foundation / IEEE", "IEEE", ""),
        ("Curran Associates, Inc.", "Curran Associates, Inc.", ""),
        ("Curran Associates Inc., Red Hook, NY", "Curran Associates, Inc.", "Red Hook, NY"),
        ("MIT Press, Cambridge, MA", "MIT Press", "Cambridge, MA"),
        ("John Wiley & Sons, Ltd", "John Wiley & Sons, Ltd", ""),
        ("Springerle", "Springerle", ""),
        ("", "", ""),
    ],
)  # fmt: skip
def test_publishers(text: str, name: str, place: str) -> None:
    assert split_publisher(text) == (name, place)
    assert split_publisher(name) == (name, "")


@pytest.mark.parametrize(
    ("work_type", "container_title", "expected"),
    [
        (WorkType.CONFERENCE_PAPER, "Proceedings of ICRA", False),
        (WorkType.PREPRINT, "", True),
        (WorkType.JOURNAL_ARTICLE, "bioRxiv", True),
    ],
)
def test_a_copy_on_a_preprint_server(
    work_type: WorkType, container_title: str, *, expected: bool
) -> None:
    record = Record(
        source=SourceName.CROSSREF, locator="a", type=work_type, container_title=container_title
    )
    assert is_posted(record) is expected


@pytest.mark.parametrize(
    "text",
    ["SocArXiv", "EcoEvoRxiv", "engrXiv", "PeerJ Preprints", "Authorea Preprints", "figshare",
     "arXiv:2001.00001 [cs.CV]", "bioRxiv : the preprint server for biology", "CoRR abs/2001.00001",
     "IACR Cryptol. ePrint Arch.", "Cryptology ePrint Archive", "viXra", "Submitted to arXiv"],
)  # fmt: skip
def test_a_preprint_server_is_told_by_its_name(text: str) -> None:
    assert is_preprint_server(text)


@pytest.mark.parametrize(
    "text",
    ["", "Print", "Journal of Preprint Studies", "Corr. Sci.", "Xiv Reviews",
     "Preprints of the Symposium on Quiet Systems", "F1000Research", "NBER Working Papers"],
)  # fmt: skip
def test_and_what_is_not_one_is_not(text: str) -> None:
    assert not is_preprint_server(text)


@pytest.mark.parametrize(
    "text",
    """
    C# und .NET 8|C#|C++|C/C++|C, C++|C & C++|C++ and .NET|F# 4.7|.NET Core|R|R 4.2|SAS 9.4
    |Visual C++ 17|Node.js|Objective-C|TCP/IP|CI/CD|A/B testing|OAuth 2.0|fast: C++/CUDA|fast
    |cases/|1.1 Brain|2.3 Cell|Models|models|IoT|IoT 2.0|Edge & cloud|VS Code|Top 10|GPT-3.5
    |Week 3|Day 1|Chapter 5|Part II|Section 3|March 2021|Sept 2020|Q1 2023|Spring 2020|2020-2021
    |Paris 2024|Vienna, Austria|New York|CS231n|CS 229|EE 364A|6.006|MIT 6.S191|STAT 110
    |Must read|Related work|Table of Contents|Journals|Conferences and Workshops|Books|Talks
    |Deep Learning|Reinforcement Learning|Large Language Models|Spiking Neural Networks
    |Graph Neural Networks|Medical Imaging|Game Theory|Climate|Time Series|Data Mining|Speech
    |Programmieren in C|Statistik mit R|Redes neuronales|Mathematik I|Analysis II|Physik 1
    """.replace("\n    ", "").strip().split("|"),
)  # fmt: skip
def test_what_is_not_a_venue_is_not_recognized(text: str) -> None:
    assert acronym(text) == ""


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("N. Engl. J. Med.", "NEJM"),
        ("Proc. R. Soc. B", "Proc. R. Soc. B"),
        ("Computer Networks", "Computer Networks"),
        ("Comput. Netw.", "Computer Networks"),
        ("Brain 2020", "Brain"),
        ("IEEE IoT Journal", "IOT"),
        ("SAS 2020", "SAS"),
        ("International Conference on Compiler Construction", "CC"),
        ("CC 2020", "CC"),
    ],
)
def test_and_what_looks_like_it_and_is_a_venue_is(text: str, expected: str) -> None:
    assert acronym(text) == expected
