"""How a work is written: BibTeX, CSL-JSON, RIS."""
