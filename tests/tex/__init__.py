"""TeX and Unicode, in both directions."""
