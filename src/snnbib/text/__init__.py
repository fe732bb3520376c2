"""Text: cleaned up, folded for comparison, and what only titles have. Pure.

Which clean-up is used where; each is idempotent:

========== ==================================================== ==============================
`collapse` one space for every run of white space               keys of lines and of fields
`tidy`     `collapse`, and no controls or invisible characters  whatever is written or shown
`clean`    `tidy`, and entities and markup undone               whatever a source sends
`fold`     words without case, marks and punctuation            whatever is compared
========== ==================================================== ==============================
"""

from snnbib.text.cleaning import clean, collapse, escape_markdown, is_html_page, strip_markup, tidy
from snnbib.text.folding import (
    FUNCTION_WORDS,
    ascii_letters,
    count_diacritics,
    fold,
    similarity,
    transcriptions,
    word_stem,
)
from snnbib.text.titles import (
    FULLER_TITLE,
    fuller_title,
    is_all_caps,
    title_text,
    without_footnote_marks,
)

__all__ = [
    "FULLER_TITLE",
    "FUNCTION_WORDS",
    "ascii_letters",
    "clean",
    "collapse",
    "count_diacritics",
    "escape_markdown",
    "fold",
    "fuller_title",
    "is_all_caps",
    "is_html_page",
    "similarity",
    "strip_markup",
    "tidy",
    "title_text",
    "transcriptions",
    "without_footnote_marks",
    "word_stem",
]
