"""Inline text: the rules of Markdown, links, addresses."""
