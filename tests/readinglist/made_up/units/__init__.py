"""Lists whose units are drawn at random: items, tables, headings, paragraphs."""
