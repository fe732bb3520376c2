"""What a short text looks like by itself, whatever stands around it. Pure.

- Labels of links, names of fields, kinds of works: `labels`. The length of a text: `word_counts`.
- People: `people` reads a list of names (`name_lists`), and says how much a text looks like one
  (`people_levels`; one name: `name_likeness`). `cjk_names` divides names in Chinese, Japanese and
  Korean characters. `organizations` are authors too; `editor_marks` and `credits` say what people
  did. `spaced_names` puts commas between authors. `word_series` are words in a row that only look
  like names.
- Venues: `venue_text` reads what a text says about venue and year, `venue_names` how much a name
  looks like that of a venue (`venue_levels`). `listed_editions` are of venues of the table.
- Years: `years`. Letters and marks of all writing systems: `letters`, `quotation_marks`. BibTeX:
  `bibtex_block`. arXiv ids without a link: `bare_arxiv_ids`.
- Raised and lowered text in HTML: `raised_text`.
- Lines with the authors, publisher and date of a book: `publication_lines`.
"""
