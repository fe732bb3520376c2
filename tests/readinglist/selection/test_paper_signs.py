"""Signs that an entry is a paper, or is none: an entry that has each, and one that has not."""

from collections.abc import Callable

import pytest

from snnbib.readinglist.reader import read_document
from snnbib.readinglist.selection.paper_signs import SIGNS, TitledEntry

_LINK = "https://a.org/1"

# In the order of `SIGNS`: what the sign is, an entry that has it, and one that has not.
_EXAMPLES = (
    ("a field says that it is the paper", "**Paper:** How ants count", "**Note:** How ants count"),
    ("a field of authors", "Ants\n  - Authors: Ada Bee, Carl Dee", "Ants, Ada Bee, Carl Dee"),
    ("an ISBN", "**Title:** Ants\n  - ISBN: 9780132392273", "**Title:** Ants\n  - 9780132392273"),
    (
        "a title in a reference without authors and venue",
        "*Ants of the Wood.* Hill Ministry, Sept. 2011. Web. 31 Jan. 2015.",
        "Bee, A. (2011). *Ants of the Wood*. Hill Press.",
    ),
    (
        "a quotation in front",
        'AntNet: "How ants count in hills"',
        'We count small ants: "How ants count in hills"',
    ),
    (
        "a quotation further behind",
        'We count small ants: "How ants count in hills"',
        'AntNet: "How ants count in hills"',
    ),
    ("a bold title", "**How ants count**", "*How ants count*"),
    ("a book's marks in front", "『蟻の数え方』, Ada Bee", "「蟻の数え方」, Ada Bee"),
    (
        "an emphasized title right behind authors",
        "Ada Bee and Carl Dee, *How ants count*",
        "Ada Bee and Carl Dee, 2001, *How ants count*",
    ),
    ("a remark in brackets", "How ants count (oral)", "How ants count (in hills)"),
    (
        "a text that calls a link a work",
        f'The article "How ants count" by Ada Bee: {_LINK}',
        f'"How ants count" by Ada Bee: {_LINK}',
    ),
    ("below a venue", "# ICML 2020\n- How ants count", "# 2020\n- How ants count"),
    ("below a year", "# 2020\n- How ants count", "# Ants\n- How ants count"),
    ("dated below a kind of work", "# Books\n- Ants, 2020", "# Books\n- Ants"),
    ("a linked book", f"# Books\n- [How ants count]({_LINK})", "# Books\n- How ants count"),
    ("a short name", f"[AntNet]({_LINK})", f"[How ants count]({_LINK})"),
    (
        "a term that is described",
        "**Ant colonies**: how they count, and why",
        "**Ant colonies**, Ada Bee, Carl Dee",
    ),
    (
        "a linked name that is described",
        "[Ant Forum](https://a.org/f) - Where people talk about ants.",
        "[Ant Forum](https://arxiv.org/abs/2001.00001) - Where people talk about ants.",
    ),
    (
        "a sentence to the reader",
        "Please add new ants to this list",
        f"Please add new [ants]({_LINK}) to this list",
    ),
    ("small letters", "discusses ways of ants", f"discusses [ways of ants]({_LINK})"),
    (
        "the rest of a sentence",
        f"[AntNet]({_LINK}) is a tool",
        f"[AntNet]({_LINK}): Is a tool used?",
    ),
    (
        "the beginning of a sentence",
        "Our paper is accepted by *CVPR*",
        "Our paper on ants, *CVPR*",
    ),
    (
        "a link inside of a sentence",
        f"There is [an older paper]({_LINK}) on ants",
        f"[An older paper]({_LINK}) on ants",
    ),
    (
        "a remark in another script on a cited work",
        "Ada Bee and Carl Dee, 2004. 初めて蟻を数えた",
        "Ada Bee and Carl Dee, 2004. *初めて蟻を数えた*",
    ),
    ("a pointer", "See also the ants of hills", "The ants of hills"),
    ("news", "2020-03-04: Our paper is out", "2020-03-04: Ants of the hill"),
    ("a person's position", "Ada Bee, Assistant Professor, Hill", "Ada Bee, How ants count, Hill"),
    ("a deadline", "Papers due: June 10", f"Papers due: June 10, {_LINK}"),
    ("a site by name", f"[Hill Forum]({_LINK})", f"[Hill Forum]({_LINK}), Ada Bee, Carl Dee"),
    ("a whole site", "[How ants count](https://a.org/)", f"[How ants count]({_LINK})"),
    ("a post", "[How ants count](https://a.org/2019/04/25/ants)", f"[How ants count]({_LINK})"),
    (
        "a page that is named like it",
        "[How ants count steps](https://a.org/how-ants-count-steps/)",
        f"[How ants count steps]({_LINK})",
    ),
    ("a video by name", f"[Video: How ants count]({_LINK})", "Video: How ants count"),
    ("a blog beside the title", '**Hill Blog**: "How we count ants"', '**Hill**: "How we count"'),
    (
        "a talk",
        f"[How ants count]({_LINK}) (talk by Ada Bee)",
        f"[How ants count]({_LINK}) (Ada Bee)",
    ),
    ("a repository", "[bee/ants](https://github.com/bee/ants)", f"[bee/ants]({_LINK})"),
    ("a file", "[ants.md](ants.md)", "[ants](ants.md)"),
)


@pytest.mark.parametrize(
    ("holds", "has", "has_not"),
    [
        pytest.param(holds, has, has_not, id=sign)
        for (_, holds), (sign, has, has_not) in zip(SIGNS, _EXAMPLES, strict=True)
    ],
)
def test_each_sign(holds: Callable[[TitledEntry], object], has: str, has_not: str) -> None:
    assert holds(_first_entry(has))
    assert not holds(_first_entry(has_not))


def _first_entry(text: str) -> TitledEntry:
    document = read_document(text if text.startswith("#") else f"# Ants\n- {text}")
    entry = document.entries[0]
    return TitledEntry(entry.reading, entry.unit, entry.heading)
