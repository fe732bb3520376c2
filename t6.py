from snnbib.readinglist.references.citations import read_citation

for t in [
    'Berg, A., & Stone, P. (2006). Programming hives: with honey and wax. " O\'Reilly Media, Inc.".',
    "Bolker, B.M. (2008). Ant Models and Data in R. Princeton.",
]:
    for p in read_citation(t, ()):
        print(p.role, t[p.start : p.end])
