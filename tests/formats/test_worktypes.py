"""One work of each type in all three formats; the types of papers and articles have own tests."""

import json
from collections.abc import Mapping
from textwrap import dedent

import pytest

from snnbib.formats import bibtex, csljson, ris
from snnbib.formats.worktypes import TYPES
from snnbib.model import WorkType
from tests.formats.torture import OTHERS, plain_work


def test_every_type_has_a_row() -> None:
    assert set(TYPES) == set(WorkType)


BIBTEX = {
    "book": """
        @book{guo2024ternary,
          author = {Guo, Yufei},
          title = {Spiking neuron models},
          edition = {2nd},
          publisher = {Cambridge University Press},
          address = {Cambridge},
          year = {2024},
          isbn = {978-0-511-81570-6},
          keywords = {2024}
        }
        """,
    "book-edited": """
        @book{guo2024ternary,
          title = {Pulsed neural networks},
          editor = {Maass, Wolfgang and Bishop, Christopher M.},
          publisher = {MIT Press},
          year = {2024},
          keywords = {2024}
        }
        """,
    "chapter": """
        @incollection{guo2024ternary,
          author = {Guo, Yufei},
          title = {Computing with spikes},
          booktitle = {{Pulsed Neural Networks}},
          editor = {Maass, Wolfgang},
          pages = {55--85},
          publisher = {MIT Press},
          address = {Cambridge, MA},
          year = {2024},
          keywords = {2024}
        }
        """,
    "thesis": """
        @phdthesis{guo2024ternary,
          author = {Guo, Yufei},
          title = {Ternary spikes},
          school = {TU Graz},
          year = {2024},
          keywords = {2024}
        }
        """,
    "thesis-master": r"""
        @mastersthesis{guo2024ternary,
          author = {Guo, Yufei},
          title = {Ternary spikes},
          type = {Master's thesis},
          school = {ETH Z{\"u}rich},
          year = {2024},
          keywords = {2024}
        }
        """,
    "thesis-other": """
        @phdthesis{guo2024ternary,
          author = {Guo, Yufei},
          title = {Ternary spikes},
          type = {Habilitation},
          school = {TU Graz},
          year = {2024},
          keywords = {2024}
        }
        """,
    "report": """
        @techreport{guo2024ternary,
          author = {Guo, Yufei},
          title = {Ternary spikes},
          institution = {IGI},
          number = {TR-97-2},
          year = {2024},
          keywords = {2024}
        }
        """,
    "software": """
        @misc{guo2024ternary,
          author = {Guo, Yufei},
          title = {{snnTorch}},
          howpublished = {Zenodo},
          year = {2024},
          url = {https://example.org/snntorch},
          note = {Version 0.9.1},
          keywords = {2024}
        }
        """,
    "dataset": """
        @misc{guo2024ternary,
          author = {Guo, Yufei},
          title = {Spiking Heidelberg digits},
          howpublished = {{IEEE} {DataPort}},
          year = {2024},
          note = {Version 2},
          keywords = {2024}
        }
        """,
    "webpage": """
        @misc{guo2024ternary,
          author = {Guo, Yufei},
          title = {Spikes at the edge},
          howpublished = {The Spike Blog},
          year = {2024},
          url = {https://example.org/b},
          note = {Accessed 2024-03-01},
          keywords = {2024}
        }
        """,
}


@pytest.mark.parametrize("name", BIBTEX)
def test_bibtex(name: str) -> None:
    assert bibtex.render(plain_work(**OTHERS[name])) == dedent(BIBTEX[name]).lstrip()


@pytest.mark.parametrize(
    ("name", "entry_type", "fields"),
    [
        ("software", "software", ["  version = {0.9.1},"]),
        ("dataset", "dataset", ["  version = {2},"]),
        ("webpage", "online", ["  urldate = {2024-03-01},"]),
        ("book", "book", ["  edition = {2},"]),
        ("preprint", "misc", []),
    ],
)
def test_biblatex_has_types_and_fields_of_its_own(
    name: str, entry_type: str, fields: list[str]
) -> None:
    rendered = bibtex.render(plain_work(**OTHERS[name]), unicode=True)
    assert rendered.startswith(f"@{entry_type}{{")
    assert [line for line in fields if line not in rendered.splitlines()] == []
    assert "note" not in rendered
    assert bibtex.is_unicode(rendered) == (entry_type in {"software", "dataset", "online"})


_COMMON: Mapping[str, object] = {
    "id": "guo2024ternary",
    "citation-key": "guo2024ternary",
    "title": "Ternary spikes",
    "author": [{"family": "Guo", "given": "Yufei"}],
    "issued": {"date-parts": [[2024]]},
}
_MAASS = {"family": "Maass", "given": "Wolfgang"}
CSL: Mapping[str, Mapping[str, object]] = {
    "book": {"type": "book", "title": "Spiking neuron models", "edition": "2",
             "publisher": "Cambridge University Press", "publisher-place": "Cambridge",
             "ISBN": "978-0-511-81570-6"},
    "book-edited": {"type": "book", "title": "Pulsed neural networks", "publisher": "MIT Press",
                    "editor": [_MAASS, {"family": "Bishop", "given": "Christopher M."}],
                    "author": None},
    "chapter": {"type": "chapter", "title": "Computing with spikes", "editor": [_MAASS],
                "container-title": "Pulsed Neural Networks", "page": "55-85",
                "publisher": "MIT Press", "publisher-place": "Cambridge, MA"},
    "thesis": {"type": "thesis", "genre": "PhD thesis", "publisher": "TU Graz"},
    "report": {"type": "report", "genre": "Technical report", "publisher": "IGI",
               "number": "TR-97-2"},
    "software": {"type": "book", "title": "snnTorch", "genre": "Computer software",
                 "version": "0.9.1", "publisher": "Zenodo", "URL": "https://example.org/snntorch"},
    "dataset": {"type": "dataset", "title": "Spiking Heidelberg digits", "version": "2",
                "publisher": "IEEE DataPort"},
    "webpage": {"type": "webpage", "title": "Spikes at the edge", "URL": "https://example.org/b",
                "container-title": "The Spike Blog", "accessed": {"date-parts": [[2024, 3, 1]]}},
}  # fmt: skip


@pytest.mark.parametrize("name", CSL)
def test_csljson(name: str) -> None:
    expected = {key: value for key, value in {**_COMMON, **CSL[name]}.items() if value}
    assert json.loads(csljson.render(plain_work(**OTHERS[name]))) == expected


RIS = {
    "book": ["TY  - BOOK", "AU  - Guo, Yufei", "TI  - Spiking neuron models", "PY  - 2024",
             "ET  - 2", "PB  - Cambridge University Press", "CY  - Cambridge",
             "SN  - 978-0-511-81570-6"],
    "book-edited": ["TY  - BOOK", "ED  - Maass, Wolfgang", "ED  - Bishop, Christopher M.",
                    "TI  - Pulsed neural networks", "PY  - 2024", "PB  - MIT Press"],
    "chapter": ["TY  - CHAP", "AU  - Guo, Yufei", "ED  - Maass, Wolfgang",
                "TI  - Computing with spikes", "T2  - Pulsed Neural Networks", "PY  - 2024",
                "SP  - 55", "EP  - 85", "PB  - MIT Press", "CY  - Cambridge, MA"],
    "thesis": ["TY  - THES", "AU  - Guo, Yufei", "TI  - Ternary spikes", "PY  - 2024",
               "M3  - PhD thesis", "PB  - TU Graz"],
    "report": ["TY  - RPRT", "AU  - Guo, Yufei", "TI  - Ternary spikes", "PY  - 2024",
               "M3  - Technical report", "PB  - IGI", "SN  - TR-97-2"],
    "software": ["TY  - COMP", "AU  - Guo, Yufei", "TI  - snnTorch", "PY  - 2024", "ET  - 0.9.1",
                 "PB  - Zenodo", "UR  - https://example.org/snntorch"],
    "dataset": ["TY  - DATA", "AU  - Guo, Yufei", "TI  - Spiking Heidelberg digits", "PY  - 2024",
                "ET  - 2", "PB  - IEEE DataPort"],
    "webpage": ["TY  - ELEC", "AU  - Guo, Yufei", "TI  - Spikes at the edge",
                "T2  - The Spike Blog", "PY  - 2024", "UR  - https://example.org/b",
                "Y2  - 2024/03/01"],
}  # fmt: skip


@pytest.mark.parametrize("name", RIS)
def test_ris(name: str) -> None:
    lines = ris.render(plain_work(**OTHERS[name])).splitlines()
    same = ("ID  - ", "KW  - ", "M2  - ", "ER  - ")
    assert [line for line in lines if not line.startswith(same)] == RIS[name]


def test_every_format_says_that_a_work_was_retracted() -> None:
    work = plain_work(**OTHERS["retracted"])
    assert "  note = {Retracted},\n" in bibtex.render(work)
    assert json.loads(csljson.render(work))["status"] == "retracted"
    assert "N1  - Status: retracted\n" in ris.render(work)
