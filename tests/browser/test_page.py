"""What a person does with the page: search, filter, copy, download, share an address, print."""

import json
from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from snnbib import exporting
from snnbib.exporting.layout import current_acronym
from snnbib.formats import FORMATS, Format
from snnbib.formats.markup import strip_to_unicode
from snnbib.model import Person, Work, WorkType
from snnbib.text import fold, tidy
from tests.browser.conftest import Browser, lock_of
from tests.examples import WORK
from tests.exporting.test_exporting import COMMITTED
from tests.formats import torture
from tests.formats.torture import plain_work

Show = Callable[..., None]
WORKS = exporting.works(COMMITTED)
TEXTS = exporting.export(COMMITTED, "snn")
BATCH = 40
"""How many works the page shows at a time."""


def _label(form: Format) -> str:
    return form.label or form.name.upper()


def _words(work: Work) -> str:
    names = " ".join(f"{person.given} {person.family}" for person in work.authors)
    venue = f"{work.venue} {current_acronym(work.venue)}"
    return fold(f"{strip_to_unicode(work.title)} {names} {venue} {work.year} {work.key}")


def _keys(*conditions: Callable[[Work], object]) -> list[str]:
    return [work.key for work in WORKS if all(condition(work) for condition in conditions)][:BATCH]


# -- search


@pytest.mark.parametrize(
    "query",
    [
        "spikformer",
        "SPIKE driven",
        "spike\N{EN DASH}driven transformer",
        "guo 2024 aaai",
        "neurips zhou",
        "  zhou2023  ",
        "gutig",
        "Gütig",
        "qwertz asdfgh",
        "",
    ],
)
def test_search_shows_the_works_that_have_all_words(committed: Browser, query: str) -> None:
    committed.search(query)
    assert committed.shown() == _keys(
        *[lambda work, word=word: word in _words(work) for word in fold(query).split()]
    )


def test_letters_and_signs_are_folded_in_every_script(browser: Browser, show: Show) -> None:
    titles = {
        "a": "Łukasz's naïve ﬁre—and–forget: Straße, Æther, Ørsted",
        "b": "Импульсные нейронные сети",
        "c": "脉冲神经网络",
        "d": "Δίκτυα ακίδων ΟΔΟΣ",
        "e": "الشبكات العصبية",
    }
    show(lock_of([replace(WORK, key=key, title=title) for key, title in titles.items()]))
    expected = {
        "lukasz": ["a"],
        "naive fire forget": ["a"],
        "strasse aether orsted": ["a"],
        "ИМПУЛЬСНЫЕ": ["b"],
        "神经": ["c"],
        "οδος": ["d"],
        "العصبية": ["e"],
    }
    for query, keys in expected.items():
        browser.search(query)
        assert browser.shown() == keys, query


def test_nothing_is_found_in_words(committed: Browser) -> None:
    committed.search("qwertz")
    committed.run("await page.waitForTimeout(300)")
    assert committed.evaluate("_count.textContent") == "No work has all of this"
    assert committed.shown() == []


@pytest.mark.parametrize(
    ("query", "key"),
    [
        ("spikfromer", "zhou2023spikformer"),
        ("spike drivn tranformers", "yao2023spike"),
        ("certified robustness of rate coded spikes", "mukhoty2024certified"),
        ("the paper about text classification by Lv et al.", "lv2023spiking"),
        ("tssl backpropagations", "zhang2020temporal"),
        ("eventbased motiondeblurring", "song2024deblursr"),
    ],
)
def test_where_no_work_has_all_words_similar_ones_are_shown(
    committed: Browser, query: str, key: str
) -> None:
    committed.search(query)
    committed.run("await page.waitForFunction(() => _count.textContent.endsWith('similar'))")
    assert committed.shown()[0] == key
    committed.search("spikformer")
    assert committed.shown()[0] == "zhou2023spikformer"


def test_similar_works_are_those_that_the_other_filters_let_through(committed: Browser) -> None:
    committed.run("await page.selectOption('#_venue', 'NeurIPS')")
    committed.search("tranformer")
    committed.run("await page.waitForFunction(() => _count.textContent.endsWith('similar'))")
    assert committed.shown()[0] == "yao2023spike"
    assert set(committed.shown()) <= set(
        _keys(lambda work: current_acronym(work.venue) == "NeurIPS")
    )
    committed.click("#_here button")
    assert committed.evaluate("_selection.textContent").startswith(f"{len(committed.shown())} work")


# -- filters


def test_filters_by_venue_year_code_and_arxiv(committed: Browser) -> None:
    committed.run("await page.selectOption('#_venue', 'NeurIPS')")
    committed.run("await page.selectOption('#_year', '2023')")
    of_venue = [
        lambda work: current_acronym(work.venue) == "NeurIPS",
        lambda work: work.year == 2023,
    ]
    assert committed.shown() == _keys(*of_venue)
    committed.run("await page.check('#_code')")
    assert committed.shown() == _keys(*of_venue, lambda work: work.code)
    committed.run("await page.check('#_arxiv')")
    assert committed.shown() == _keys(*of_venue, lambda work: work.code and work.arxiv)
    committed.run("for (let n = 0; n < 4; n++) await page.click('#_active button')")
    assert committed.shown() == _keys()


def test_the_options_count_what_they_would_show(committed: Browser) -> None:
    options = committed.evaluate("[..._venue.options].slice(1).map(option => option.textContent)")
    counts = Counter(current_acronym(work.venue) for work in WORKS)
    assert sorted(options) == sorted(f"{venue} ({count})" for venue, count in counts.items())
    code = sum(1 for work in WORKS if work.code)
    assert committed.evaluate("document.querySelector('.count').textContent") == f"({code})"


def test_the_picture_counts_venues_by_year_and_filters(committed: Browser) -> None:
    labels = committed.evaluate(
        "[...document.querySelectorAll('#_matrix td button')]"
        ".filter(cell => cell.textContent).map(cell => cell.ariaLabel)"
    )
    counts = Counter((current_acronym(work.venue), work.year) for work in WORKS)
    assert sorted(labels) == sorted(
        f"{venue} {year}: {count} {'work' if count == 1 else 'works'}"
        for (venue, year), count in counts.items()
    )
    cell = "#_matrix [data-venue=ICLR][data-year='2023']"
    committed.click(cell)
    assert committed.shown() == _keys(lambda work: (work.venue, work.year) == ("ICLR", 2023))
    committed.click(cell)
    assert committed.shown() == _keys()
    committed.click("#_matrix th [data-year='2018']")
    committed.click("#_matrix th [data-year='2019']")
    assert committed.shown() == _keys(lambda work: work.year in {2018, 2019})


@pytest.mark.parametrize("width", [1152, 1300, 1900])
def test_the_picture_of_a_few_years_needs_no_scroll_bar(
    browser: Browser, show: Show, width: int
) -> None:
    show(COMMITTED, viewport={"width": width, "height": 900})
    frame = "document.querySelector('#_matrix .scroll')"
    assert browser.evaluate(f"{frame}.scrollWidth - {frame}.clientWidth") == 0
    assert browser.evaluate(f"{frame}.scrollHeight - {frame}.clientHeight") == 0


def test_sorting(committed: Browser) -> None:
    committed.run("await page.selectOption('#_sort', 'oldest')")
    oldest = sorted(WORKS, key=lambda work: work.year)[:BATCH]
    assert committed.shown() == [work.key for work in oldest]
    committed.run("await page.selectOption('#_sort', 'author')")
    first = committed.run("return page.locator('#_results > li p').first().textContent()")
    assert "Arribas" in first or first.split(",")[0].split()[-1].startswith("A")


# -- copying


@pytest.mark.parametrize("key", ["guo2024ternary", "zhou2023spikformer"])
def test_copies_of_one_work(committed: Browser, key: str) -> None:
    (work,) = (work for work in WORKS if work.key == key)
    committed.search(key)
    copy = f'[aria-label="Copy {{}} of {key}"]'
    assert committed.copied(copy.format("key")) == key
    assert committed.copied(copy.format(r"\\cite{}")) == rf"\cite{{{key}}}"
    for form in FORMATS.values():
        text = committed.copied(copy.format(_label(form)))
        assert text == form.assemble([form.render(work)])
        assert form.render(work).removesuffix("\n") in TEXTS[f"snn{form.suffix}"]
    assert committed.copied(copy.format("reference")).startswith(
        f"{work.authors[0].family}, {work.authors[0].given[0]}."
    )


def test_selected_works_are_those_of_the_exports_byte_for_byte(committed: Browser) -> None:
    committed.search("guo 2024")
    committed.click("#_here button")
    committed.search("zhou 2023")
    committed.click("#_results > li .pick")
    picked = [
        work
        for work in WORKS
        if work.key in _keys(lambda work: {"guo", "2024"} <= set(_words(work).split()))
    ]
    count = committed.evaluate("_selection.firstChild.textContent")
    for form in FORMATS.values():
        name, content = committed.downloaded(f"#_selection >> text='Download {form.suffix}'")
        assert name == f"snn-selection{form.suffix}"
        assert committed.copied(f"#_selection >> text='Copy {_label(form)}'") == content.decode()
        assert all(form.render(work).removesuffix("\n") in content.decode() for work in picked)
    items = json.loads(committed.copied("#_selection >> text=Copy CSL-JSON"))
    assert count == f"{len(items)} works selected"
    committed.click("#_selection >> text=Clear")
    assert committed.evaluate("_selection.hidden")


def test_all_works_together_are_the_exported_files(committed: Browser) -> None:
    committed.click("#_here button")
    for form in FORMATS.values():
        _, content = committed.downloaded(f"#_selection >> text='Download {form.suffix}'")
        assert content.decode() == form.assemble([form.render(work) for work in WORKS])
        if form.assemble_all is None:
            assert content.decode() == TEXTS[f"snn{form.suffix}"]


def test_files_of_a_venue_and_year_are_linked(committed: Browser) -> None:
    committed.click("#_matrix [data-venue=ICLR][data-year='2023']")
    committed.run("await page.waitForSelector('#_here a')")
    links = committed.evaluate("[..._here.querySelectorAll('a')].map(a => a.getAttribute('href'))")
    assert links == [f"iclr/iclr-2023{form.suffix}" for form in FORMATS.values()]
    every = committed.evaluate("[..._files.querySelectorAll('a')].map(a => a.getAttribute('href'))")
    special = {"README.md", "index.html", "snn-short.bib"}
    assert set(every) == TEXTS.keys() - special


REFERENCES = [
    (
        WORK,
        "Guo, Y., Chen, Y., & Liu, X. (2024). Ternary Spike: Learning Ternary Spikes for Spiking "
        "Neural Networks. Proceedings of the AAAI Conference on Artificial Intelligence, 38(11), "
        "12244–12252. https://doi.org/10.1609/aaai.v38i11.29114",
    ),
    (
        plain_work(
            key="b",
            title="Who is <i>Bad</i>?",
            type=WorkType.JOURNAL_ARTICLE,
            authors=(Person(family="van den Berg", given="Jean-Pierre Y."),),
            container_title="Neural Networks",
            volume="38",
            pages="e12",
            url="https://example.org/1",
        ),
        "van den Berg, J.-P. Y. (2024). Who is Bad? Neural Networks, 38, e12. https://example.org/1",
    ),
    (
        plain_work(
            key="c",
            title="Spikes",
            authors=(Person(literal="The SNN Team"), Person(family="张", given="伟")),
            container_title="",
            doi="10.1000/1",
        ),
        "The SNN Team, & 张, 伟 (2024). Spikes. https://doi.org/10.1000/1",
    ),
]


def test_references_as_text(browser: Browser, show: Show) -> None:
    show(lock_of([work for work, _ in REFERENCES]))
    for work, reference in REFERENCES:
        assert browser.copied(f'[aria-label="Copy reference of {work.key}"]') == reference


def test_the_connector_of_zotero_reads_what_the_page_says(browser: Browser, show: Show) -> None:
    show(lock_of([WORK]))
    spans = browser.evaluate(
        "[...document.querySelectorAll('span.Z3988')]"
        ".map(span => [...new URLSearchParams(span.title)])"
    )
    assert spans == [
        [
            ["ctx_ver", "Z39.88-2004"],
            ["rft_val_fmt", "info:ofi/fmt:kev:mtx:book"],
            ["rft.genre", "proceeding"],
            ["rft.atitle", WORK.title],
            ["rft.btitle", WORK.container_title],
            ["rft.date", "2024"],
            ["rft.volume", "38"],
            ["rft.issue", "11"],
            ["rft.pages", "12244-12252"],
            ["rft.pub", "AAAI Press"],
            ["rft.issn", "2374-3468"],
            ["rft_id", "info:doi/10.1609/aaai.v38i11.29114"],
            ["rft_id", WORK.url],
            ["rft.au", "Guo, Yufei"],
            ["rft.au", "Chen, Yuanpei"],
            ["rft.au", "Liu, Xiaode"],
        ]
    ]


# -- addresses


def test_a_key_is_an_address(browser: Browser, show: Show) -> None:
    show(COMMITTED, "#zhou2023spikformer")
    assert browser.shown() == ["zhou2023spikformer"]
    browser.press("Escape")
    assert browser.shown() == _keys()


def test_a_filter_is_an_address(browser: Browser, show: Show) -> None:
    show(COMMITTED)
    browser.search("spiking")
    browser.click("#_matrix [data-venue=ICLR][data-year='2023']")
    address, keys = browser.evaluate("location.href"), browser.shown()
    assert address.endswith("#q=spiking&venue=ICLR&year=2023")
    browser.open(address)
    assert browser.shown() == keys
    assert browser.evaluate("_query.value") == "spiking"
    browser.run("await page.evaluate(() => { location.hash = '#q=%zz&year=x&sort=constructor' })")
    browser.search("")
    assert browser.shown() == _keys()


def test_back_and_forward(committed: Browser) -> None:
    committed.run("await page.selectOption('#_venue', 'ICLR')")
    keys = committed.shown()
    committed.run("await page.goBack()")
    assert committed.shown() == _keys()
    committed.run("await page.goForward()")
    assert committed.shown() == keys


# -- keyboard


def test_keys(committed: Browser) -> None:
    at = "document.activeElement.closest('li')?.id ?? document.activeElement.id"
    committed.press("/")
    assert committed.evaluate(at) == "_query"
    committed.run("await page.keyboard.type('transformer')")
    keys = committed.shown()
    committed.press("ArrowDown", "ArrowDown")
    assert committed.evaluate(at) == keys[1]
    committed.press("ArrowUp")
    assert committed.evaluate(at) == keys[0]
    committed.press("c")
    committed.run("await page.waitForFunction(() => _status.textContent)")
    assert committed.evaluate("navigator.clipboard.readText()") == rf"\cite{{{keys[0]}}}"
    committed.press("x")
    assert committed.evaluate("_selection.textContent").startswith("1 work selected")
    committed.press("ArrowUp")
    assert committed.evaluate(at) == "_query"
    committed.press("Enter")
    assert committed.evaluate(at) == keys[0]
    committed.press("Escape")
    assert committed.evaluate(at) == "_query"
    assert committed.shown() == _keys()


def test_enter_opens_a_work(browser: Browser, show: Show) -> None:
    show(lock_of([replace(WORK, url="", doi="", arxiv="")]))
    assert browser.run("return page.locator('h3 a').count()") == 0
    show(lock_of([WORK]))
    browser.press("/", "ArrowDown")
    opened = browser.run(
        "await context.route('https://**', route => route.abort());"
        "const [request] = await Promise.all([page.waitForRequest(/^https/),"
        " page.keyboard.press('Enter')]); return request.url()"
    )
    assert opened == WORK.url
    assert browser.noticed()[0] == f"request {opened}"
    show(lock_of([]))


def test_more_works_come_while_scrolling_and_all_for_print(committed: Browser) -> None:
    committed.run("await page.evaluate(() => scrollTo(0, document.body.scrollHeight))")
    committed.run("await page.waitForFunction(() => _results.children.length > 40)")
    committed.evaluate("dispatchEvent(new Event('beforeprint'))")
    committed.run("await page.emulateMedia({ media: 'print' })")
    assert len(committed.shown()) == len(WORKS)
    assert not committed.run("return page.locator('.copy').first().isVisible()")


# -- without JavaScript


def test_without_javascript_it_is_a_list_with_links(browser: Browser, show: Show) -> None:
    show(COMMITTED, javaScriptEnabled=False)
    items = browser.run("return page.locator('#_all > li:visible').count()")
    assert items == len(WORKS)
    item = "#zhou2023spikformer > :is(h3, p)"
    assert browser.run("return page.locator(value).allTextContents()", item) == [
        "Spikformer: When Spiking Neural Network Meets Transformer",
        "Zhaokun Zhou, Yuesheng Zhu, Chao He, Yaowei Wang, Shuicheng Yan, Yonghong Tian, Li Yuan",
        "ICLR 2023 zhou2023spikformer arXiv OpenReview code",
    ]
    assert not browser.run("return page.isVisible('#_filters')")


# -- any metadata

HOSTILE = [
    "<script>alert(1)</script>",
    "</script><script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "<!--<script>",
    "]]> &lt;b&gt; &amp; ${alert(1)} `x` \\u003c",
    "'; alert(1); '",
    "<svg/onload=alert(1)>",
    "\ue000 private use \ue005",
    "{{constructor}} __proto__",
]


def test_hostile_metadata_stays_text(browser: Browser, show: Show) -> None:
    works = [
        replace(
            WORK, key=f"h{number}", title=text, venue=text, container_title=text,
            authors=(Person(family=text, given=text), Person(literal=text)),
            url=f"https://example.org/?{text}".replace(" ", "%20"),
        )
        for number, text in enumerate(HOSTILE)
    ]  # fmt: skip
    show(lock_of(works))
    titles = browser.evaluate(
        "[...document.querySelectorAll('h3')].map(title => title.textContent)"
    )
    assert titles == HOSTILE
    assert (
        browser.evaluate("document.querySelectorAll('img, svg, script[src], iframe').length") == 0
    )
    browser.click("#_here button")
    for form in FORMATS.values():
        text = browser.copied(f"#_selection >> text='Copy {_label(form)}'")
        assert text == form.assemble([form.render(work) for work in works])
    for number, text in enumerate(HOSTILE):
        browser.search(text)
        assert f"h{number}" in browser.shown()


def test_every_oddity_is_shown_and_copied(browser: Browser, show: Show) -> None:
    works = torture.works()
    show(lock_of(works))
    browser.evaluate("dispatchEvent(new Event('beforeprint'))")
    titles = browser.evaluate(
        "Object.fromEntries([...document.querySelectorAll('#_results > li')]"
        ".map(item => [item.id, item.querySelector('h3').textContent]))"
    )
    assert titles.keys() == {work.key for work in works}
    plain = {work.key: tidy(work.title) for work in works if not set("<$") & set(work.title)}
    assert {key: titles[key] for key in plain} == plain
    browser.click("#_here button")
    for form in FORMATS.values():
        text = browser.copied(f"#_selection >> text='Copy {_label(form)}'")
        assert text == form.assemble([form.render(work) for work in works])


# -- size


def _many(count: int) -> list[Work]:
    return [
        replace(
            work,
            key=f"{work.key}n{number}",
            title=f"{work.title} {number}",
            year=1980 + number % 45,
            venue=f"{work.venue} {number % 300}",
            doi=f"10.1000/{number}",
        )
        for number in range(count)
        for work in [WORKS[number % len(WORKS)]]
    ]


@pytest.mark.parametrize("count", [0, 1])
def test_lists_of_no_and_of_one_work(browser: Browser, show: Show, count: int) -> None:
    show(lock_of([WORK][:count]))
    assert browser.shown() == [WORK.key][:count]
    assert browser.evaluate("_summary.textContent") == ("0 works" if not count else "1 work")
    browser.search("qwertz")
    assert browser.shown() == []


FIRST_RESULT = """
const times = {};
for (const query of ["s", "sp", "spiking", "spiking transformer", "9999", "zhou learning"]) {
  times[query] = Infinity;
  for (let run = 0; run < 9; run++) {
    for (const text of ["", query]) {
      _query.value = text;
      const start = performance.now();
      _query.dispatchEvent(new Event("input"));
      _results.getBoundingClientRect();  // lays the results out
      if (text) times[query] = Math.min(times[query], performance.now() - start);
    }
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
}
return times;
"""


def test_ten_thousand_works(
    browser: Browser, show: Show, record_property: Callable[[str, object], None]
) -> None:
    """The first result takes less than a frame of the screen, 16 ms, on a machine that is idle."""
    works = _many(10_000)
    show(lock_of(works))
    browser.search("9999")
    assert browser.shown() == [work.key for work in works if "9999" in _words(work)]
    times = browser.run(f"return page.evaluate(async () => {{ {FIRST_RESULT} }})")
    record_property("first result, ms", times)
    print(times)  # noqa: T201  (shown with -s, and when the test fails)
    assert max(times.values()) < 100


# -- for everybody


@pytest.mark.parametrize(
    ("scheme", "width", "fragment"),
    [
        ("light", 1200, "#q=spiking&year=2023"),
        ("dark", 1200, "#q=neural&venue=NeurIPS"),
        ("light", 390, "#guo2024ternary"),
        ("dark", 390, "#q=nothing+of+this"),
    ],
)
def test_accessibility(
    browser: Browser, show: Show, scheme: str, width: int, fragment: str
) -> None:
    show(COMMITTED, fragment, colorScheme=scheme, viewport={"width": width, "height": 900})
    browser.evaluate("document.querySelector('#_results .pick')?.click()")
    browser.run("await page.waitForSelector('#_venue option', { state: 'attached' })")
    browser.click("#_files summary")
    violations = browser.run(
        "await page.evaluate(require('node:fs').readFileSync(require.resolve('axe-core'), 'utf8'));"
        "const { violations } = await page.evaluate(() => axe.run());"
        "return violations.map(({ id, nodes }) => [id, nodes[0].html])"
    )
    assert violations == []
    assert browser.evaluate("document.documentElement.scrollWidth <= innerWidth")


def test_it_follows_the_color_scheme(browser: Browser, show: Show) -> None:
    color = "getComputedStyle(document.documentElement).backgroundColor"
    show(COMMITTED, colorScheme="light")
    light = browser.evaluate(color)
    show(COMMITTED, colorScheme="dark")
    assert (light, browser.evaluate(color)) == ("rgb(255, 255, 255)", "rgb(19, 22, 27)")


def test_the_policy_lets_nothing_out(committed: Browser, tmp_path: Path) -> None:
    assert tmp_path.exists()
    refused = committed.run(
        "return page.evaluate(() => fetch('https://example.org/').then(() => '', String))"
    )
    assert "Failed to fetch" in refused
    assert "Content Security Policy" in committed.noticed()[0]
    committed.open("about:blank")
