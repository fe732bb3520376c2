"""References in the styles of bibliographies, cut by the grammar that the styles share. Pure.

Entries of awesome lists mark their parts by emphasis, links and brackets, and are read by the
agreement of a section. References mark them by stops, commas and their order.

`citations` reads a whole reference: the head with its `heads`, the rest with `bodies`. These call,
from its beginning to its end:

- `starts`, `heads`, `head_parts`, `surname_heads`, `cited_names`, `name_forms`, `cited_people`,
  `organization_heads`, `organization_names`, `possible_names`: number or key, authors;
  `years_after_names` the year after them; `same_authors` recognizes dashes in their place;
- `marked_titles`, `plain_titles`, `contained_titles`, `published_titles`, `slashed_titles`,
  `spaced_titles`, `type_marked`: the title, and where it ends (`sentences`, `title_ends`,
  `title_series`); `venue_first`: a venue in front of the title;
- `notes_behind_titles`: its edition, volume, translators;
- `container`, `containers`, `book_editors`, `books_of_chapters`, `styled_names`,
  `bracketed_containers`, `publishers`, `book_series`, `report_numbers`, `quoted_names`: what it is
  published in, and by whom; `places` recognizes cities and countries, `numbered_journals` and
  `book_names` journals and books in plain text, `abbreviation_stops` the stops inside their names;
- `ends`, `access_notes`, `remarks`: the year at the end, and what follows it.

`signs` says at once that a text cannot be a reference. `extents` has the type for a place in the
text, `Extent`; `reference_parts` are what is read, with what stands between them.

`title_first` reads references that begin with the title, `untitled` those that name none.
"""
