import snnbib, snnbib.readinglist.segments as S

o = S._reference


def f(line, h):
    r = o(line, h)
    print(
        [(s.text, s.link, s.line_end) for s in line.spans],
        "REF",
        [(x.role, x.text) for x in r[0]] if r else None,
        h.name_stop,
    )
    return r


S._reference = f
snnbib.read_list(open("/tmp/mA/e7.md").read(), "x")
