"""A curated Markdown list of papers goes in, verified references come out."""

__version__ = "0.1.0"
