"""Whole catalogues as files: DBLP's dump, arXiv's metadata, Crossref's public data file.

A list is small and a catalogue is large. So no index of the catalogue is built: the keys of the
list are kept in memory (`selection`), the catalogue is read once, part by part (`parts`,
`form_detection`, `streams`, `scan`), and the records that share a key with a paper are matched like
the answers of a service. Each form has a pure decoder (`dblp_xml`, `arxiv_json`, `crossref_json`).
Several processes scan (`workers`), and each writes its results to disk as it goes (`steps`).
"""

from snnbib.sources.catalogues.catalogue import Catalogue, Engine, ScanSettings, open_catalogues

__all__ = ["Catalogue", "Engine", "ScanSettings", "open_catalogues"]
