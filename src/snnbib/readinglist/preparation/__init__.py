"""Units made ready to be cut: what surrounds their titles is taken off. Pure.

- In front of titles stand numbers (`units.numbering`), remarks (`remarks`), labels of references
  (`front_labels`), dates of meetings (`meeting_dates`) and others (`front_dates`), editions
  (`front_editions`), short names (`front_names`), keys (`keyed_titles`), full names
  (`full_names`), family names (`lone_surnames`).
- Behind titles stand people after a word such as "by" (`bylines`), names and years that no mark
  parts from them (`last_cjk_names`, `last_years`), family names in brackets (`lone_surnames`), and
  the parts of books to read (`parts_of_books`).
- A title that only begins as a link becomes one (`linked_beginnings`).
- Degrees say no more than the names in front of them (`degrees_after_names`).
- Marks are put as most lists have them (`commas`, `unclosed_brackets`, `bare_years`).
- Names that a list emphasizes among others become plain (`marked_names`).

`span_places` says where a link ends, and divides a line where one of these steps parts it;
`surname_places` says where the family names stand that `lone_surnames` parts.

`habits` finds out how the entries of the list are written, which the next step depends on.
"""

from snnbib.readinglist.preparation.bare_years import put_years_in_brackets
from snnbib.readinglist.preparation.bylines import separate_bylines
from snnbib.readinglist.preparation.commas import space_marks
from snnbib.readinglist.preparation.degrees_after_names import drop_degrees
from snnbib.readinglist.preparation.front_dates import separate_dates
from snnbib.readinglist.preparation.front_editions import separate_editions
from snnbib.readinglist.preparation.front_labels import put_labels_last
from snnbib.readinglist.preparation.front_names import separate_front_names
from snnbib.readinglist.preparation.full_names import separate_full_names
from snnbib.readinglist.preparation.keyed_titles import separate_keys
from snnbib.readinglist.preparation.last_cjk_names import part_last_cjk_names
from snnbib.readinglist.preparation.last_years import put_last_years_in_brackets
from snnbib.readinglist.preparation.linked_beginnings import join_linked_beginnings
from snnbib.readinglist.preparation.lone_surnames import separate_surnames
from snnbib.readinglist.preparation.marked_names import unmark_repeated_names
from snnbib.readinglist.preparation.meeting_dates import drop_meeting_dates
from snnbib.readinglist.preparation.parts_of_books import put_parts_last
from snnbib.readinglist.preparation.remarks import put_remarks_last
from snnbib.readinglist.preparation.unclosed_brackets import close_brackets, open_quotations
from snnbib.readinglist.units.numbering import drop_numbers
from snnbib.readinglist.units.outline import Unit

__all__ = ["prepare_units"]


def prepare_units(units: list[Unit]) -> None:
    """Change the units of a list in place, in the order of what can stand in front of what."""
    space_marks(units)
    close_brackets(units)
    drop_degrees(units)
    put_years_in_brackets(units)
    drop_numbers(units)
    put_remarks_last(units)
    put_labels_last(units)
    open_quotations(units)
    put_parts_last(units)
    separate_front_names(units)
    unmark_repeated_names(units)
    drop_meeting_dates(units)
    separate_dates(units)
    separate_editions(units)
    separate_keys(units)
    separate_bylines(units)
    separate_full_names(units)
    separate_surnames(units)
    join_linked_beginnings(units)
    part_last_cjk_names(units)
    put_last_years_in_brackets(units)
