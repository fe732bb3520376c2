"""What a link leads to, by its site: papers, code, other things. Pure."""

from functools import lru_cache
from urllib.parse import urlsplit

from snnbib import identifiers
from snnbib.lazy_patterns import lazy_pattern
from snnbib.values import parse_isbn

__all__ = ["leads_to_discussion", "leads_to_video", "link_kind"]


def _hosts(text: str) -> frozenset[str]:
    return frozenset(text.split())


# Sites by what they hold, not by what one list links to.
_CODE_SITES = _hosts(
    """
    github.com gitlab.com bitbucket.org sourceforge.net gitee.com huggingface.co kaggle.com
    pypi.org colab.research.google.com npmjs.com readthedocs.io codeberg.org cran.r-project.org
    bioconductor.org
    """
)
_GITHUB = _hosts("github.com")
_VIDEO_SITES = _hosts("youtube.com youtu.be vimeo.com bilibili.com")
_OTHER_SITES = _VIDEO_SITES | _hosts(
    """
    twitter.com x.com medium.com wikipedia.org linkedin.com facebook.com
    reddit.com coursera.org udemy.com edx.org discord.gg slack.com zhihu.com
    scholar.google.com towardsdatascience.com substack.com stackoverflow.com quora.com
    meetup.com t.me weixin.qq.com
    qiita.com zenn.dev note.com hatenablog.com habr.com habrahabr.ru dev.to csdn.net cnblogs.com
    juejin.cn jianshu.com segmentfault.com tistory.com velog.io blog.naver.com brunch.co.kr
    wordpress.com blogspot.com tumblr.com hackernoon.com freecodecamp.org infoq.com
    slideshare.net speakerdeck.com khanacademy.org udacity.com fast.ai deeplearning.ai ted.com
    news.ycombinator.com stackexchange.com imdb.com spotify.com hackmd.io notion.so
    """
)
_PAPER_SITES = _hosts(
    """
    sciencedirect.com springer.com springeropen.com wiley.com ieee.org acm.org nature.com
    science.org sciencemag.org cell.com pnas.org oup.com tandfonline.com sagepub.com jstor.org
    mdpi.com frontiersin.org plos.org ncbi.nlm.nih.gov biorxiv.org medrxiv.org chemrxiv.org
    ssrn.com aclanthology.org aclweb.org usenix.org ojs.aaai.org aaai.org thecvf.com ecva.net
    mlr.press jmlr.org neurips.cc nips.cc openreview.net ijcai.org arxiv.org doi.org hal.science
    archives-ouvertes.fr aps.org acs.org rsc.org iop.org aip.org ams.org projecteuclid.org
    cambridge.org semanticscholar.org researchgate.net citeseerx.ist.psu.edu isca-speech.org
    roboticsproceedings.org elifesciences.org bmj.com thelancet.com nejm.org jamanetwork.com
    nber.org aeaweb.org cyberleninka.ru elibrary.ru scielo.org scielo.br redalyc.org
    dialnet.unirioja.es cnki.net jst.go.jp ci.nii.ac.jp persee.fr osf.io psycnet.apa.org
    royalsocietypublishing.org annualreviews.org mitpressjournals.org mitpress.mit.edu
    degruyter.com hindawi.com biomedcentral.com dagstuhl.de ndss-symposium.org vldb.org
    eprint.iacr.org siam.org informs.org worldscientific.com iacr.org ieeecomputersociety.org
    computer.org pubmed.ncbi.nlm.nih.gov techrxiv.org cidrdb.org
    graphics.stanford.edu eurographics.org ceur-ws.org lrec-conf.org isca-archive.org bmva.org
    """
)


_BOOK_SITES = _hosts(
    """
    amzn.to bookshop.org goodreads.com books.google.com worldcat.org openlibrary.org
    book.douban.com book.daum.net book.naver.com yes24.com kyobobook.co.kr aladin.co.kr
    books.rakuten.co.jp kinokuniya.co.jp labirint.ru litres.ru leanpub.com manning.com packtpub.com
    shop.oreilly.com casadellibro.com thalia.de libri.it
    """
)
_BOOK_ON_AMAZON = lazy_pattern(r"amazon\.[a-z.]{2,6}/(?:.*/)?[0-9]{9}[0-9x](?![0-9])")  # its ISBN


@lru_cache(maxsize=8192)
def link_kind(url: str) -> str:
    """What a link leads to: "paper", "book", "academic", "code", "other" or ""."""
    if identifiers.from_url(url):
        return "paper"
    address = f"https://{url}" if url.startswith("www.") else url.strip()
    try:
        parts = urlsplit(address)
    except ValueError:
        return ""
    host = (parts.hostname or "").removeprefix("www.")
    kind = _kind_on(host, parts.path.lower())
    is_of_journal = kind == "paper" and not parts.query and _JOURNAL.fullmatch(parts.path)
    return "other" if is_of_journal and not _is_on(host, _SHORT_PATHS) else kind


def leads_to_video(url: str) -> bool:
    """Whether a link leads to a site of videos.

    >>> leads_to_video("https://youtu.be/abc"), leads_to_video("https://arxiv.org/abs/2001.00001")
    (True, False)
    """
    host = _HOST.match(url)
    return host is not None and _is_on(host[1].lower(), _VIDEO_SITES)


def leads_to_discussion(url: str) -> bool:
    """Whether a link leads to a question that people answer, or to a thread of a forum.

    >>> leads_to_discussion("https://www.zhihu.com/question/1")
    True
    >>> leads_to_discussion("https://zhuanlan.zhihu.com/p/1")
    False
    """
    return _DISCUSSION.match(url) is not None


_DISCUSSION = lazy_pattern(
    r"https?://(?:[\w-]+\.)*(?:zhihu\.com/question|quora\.com|reddit\.com/r/|stackoverflow\.com/q"
    r"|stackexchange\.com/q|news\.ycombinator\.com|lobste\.rs/s)\b"
)
_HOST = lazy_pattern(r"https?://([\w.-]+)")


def _kind_on(host: str, path: str) -> str:
    is_document = path.endswith((".pdf", ".ps", ".ps.gz")) and not _is_on(host, _GITHUB)
    if (_is_on(host, _OTHER_SITES) or _BLOG.search(host)) and not is_document:
        return "other"
    if is_document or (path.endswith(".pdf") and _is_on(host, _CODE_SITES)):
        return "paper"
    if _is_on(host, _CODE_SITES):
        return "code"
    if _is_on(host, _PAPER_SITES):
        return "other" if _LISTING.fullmatch(path) else "paper"
    return _kind_elsewhere(host, path)


def _kind_elsewhere(host: str, path: str) -> str:
    """The kind of a link to a book, by its shop or its ISBN, or to a university; "" elsewhere."""
    if _is_on(host, _BOOK_SITES) or _BOOK_ON_AMAZON.match(f"{host}{path}"):
        return "book"
    isbn = _ISBN.search(path)
    if isbn and parse_isbn(isbn[0]):
        return "book"
    if not (_ACADEMIC_HOST.search(host) or _is_on(host, _ARCHIVES)):
        return ""
    return "other" if _COURSE.search(f"{host}{path}") else "academic"


_ISBN = lazy_pattern(r"(?<![0-9])97[89](?:-?[0-9]){10}(?![0-9])")
_BLOG = lazy_pattern(r"^blogs?\.|\.blog$")
# The page of a course: "https://www.hill.edu/class/cs101", "https://cs101.hill.edu/".
_COURSE = lazy_pattern(r"/(?:class(?:es)?|courses?|syllabus)\b|^ocw\.|^cs[0-9]{2,3}[a-z]*\.")


# Front pages of publishers, and pages of theirs that list papers: journals, volumes, topics.
_LISTING = lazy_pattern(
    r"/?|/(?:[\w-]+/)?journals?/[\w-]+/?|/home/\w+/?"
    r"|/(?:list|topic|loi|toc|xpl/(?:conhome|recentissue))\b.*"
)
# The page of a journal: "https://www.nature.com/antrev/"; few sites have papers or books there.
_JOURNAL = lazy_pattern(r"/[A-Za-z-]+/?")
_SHORT_PATHS = _hosts("osf.io doi.org mitpress.mit.edu")
_ARCHIVES = _hosts("zenodo.org")  # of data and software, and of papers
# Universities by the domains that are theirs in most countries, and departments of research.
_ACADEMIC_HOST = lazy_pattern(r"\.edu(?:\.[a-z]{2})?$|\.ac\.[a-z]{2}$|^uni-|\.uni-|^research\.")


def _is_on(host: str, sites: frozenset[str]) -> bool:
    """Whether a host is one of these sites, or a part of one."""
    parts = host.split(".")
    return any(".".join(parts[at:]) in sites for at in range(len(parts)))
