"""How references are written in languages of Asia and the Near East.

A style has a template for an article and one for a book; {translator} stands in those of books as
what the language says of one, or as nothing.
"""

from dataclasses import dataclass

__all__ = ["EASTERN_STYLES", "ReferenceStyle"]


@dataclass(frozen=True, slots=True)
class ReferenceStyle:
    """A style of references, and how its names are parted; "" for any mark of the language."""

    name: str
    article: str
    book: str
    translated: str = ""
    between_names: str = ""
    english: str = ""
    """The style of an English article among the others; "" if such a list has none."""


_CHINESE = (
    ReferenceStyle(
        "gb/t 7714",
        "{authors}. {title}[J]. {venue}, {year}, {volume}({issue}): {pages}.",
        "{authors}. {title}[M]. {place}: {venue}, {year}.",
        "{authors}. {title}[M]. {translator}, 译. {place}: {venue}, {year}.",
        english="{gbt_names}. {title}[J]. {venue}, {year}, {volume}({issue}): {pages}.",
    ),
    ReferenceStyle(
        "gb/t 7714, tight",
        "{authors}.{title}[J].{venue},{year},{volume}({issue}):{pages}.",
        "{authors}.{title}[M].{place}:{venue},{year}.",
        "{authors}.{title}[M].{translator},译.{place}:{venue},{year}.",
        english="{gbt_names}.{title}[J].{venue},{year},{volume}({issue}):{pages}.",
    ),
    ReferenceStyle(
        "gb/t 7714, wide marks",
        "{authors}．{title}［J］．{venue}，{year}，{volume}（{issue}）：{pages}．",
        "{authors}．{title}［M］．{place}：{venue}，{year}．",
        between_names="，",
    ),
    ReferenceStyle(
        "gb/t 7714, issue alone",
        "{authors}. {title}[J]. {venue}, {year}(0{issue}):{pages}.",
        "{authors}. {title}[M]. {venue}, {year}.",
    ),
    ReferenceStyle(
        "colon, book marks",
        "{authors}：《{title}》，《{venue}》{year}年第{issue}期，第{pages}页。",
        "{authors}：《{title}》，{place}：{venue}，{year}年。",
        between_names="、",
    ),
    ReferenceStyle(
        "comma, book marks",
        "{authors}，《{title}》，《{venue}》{year}年第{issue}期",
        "{authors}，《{title}》，{venue}，{year}年版",
        between_names="、",
    ),
    ReferenceStyle(
        "angle marks",
        "{authors}，〈{title}〉，《{venue}》，第{volume}卷第{issue}期（{year}），頁{pages}。",
        "{authors}，《{title}》，{place}：{venue}，{year}。",
        between_names="、",
    ),
    ReferenceStyle(
        "apa, wide marks",
        "{authors}（{year}）。{title}。{venue}，{volume}（{issue}），{pages}。",
        "{authors}（{year}）。{title}。{place}：{venue}。",
        between_names="、",
    ),
    ReferenceStyle(
        "apa",
        "{authors} ({year}). {title}. *{venue}*, *{volume}*({issue}), {pages}.",
        "{authors} ({year}). *{title}*. {place}: {venue}.",
        english="{apa} ({year}). {title}. *{venue}*, *{volume}*({issue}), {pages}.",
    ),
)
_JAPANESE = (
    ReferenceStyle(
        "sist02",
        "{authors}. {title}. {venue}. {year}, vol. {volume}, no. {issue}, p. {pages}.",
        "{authors}. {title}. {venue}, {year}, 312p.",
        "{authors}. {title}. {translator}訳. {venue}, {year}, 312p.",
        english="{authors}. {title}. {venue}. {year}, vol. {volume}, no. {issue}, p. {pages}.",
    ),
    ReferenceStyle(
        "colon, year last",
        "{authors}: {title}, {venue}, Vol. {volume}, No. {issue}, pp. {pages} ({year}).",
        "{authors}: {title}, {venue} ({year}).",
        "{authors}（{translator}訳）: {title}, {venue} ({year}).",
        english="{authors}: {title}, {venue}, Vol. {volume}, No. {issue}, pp. {pages} ({year}).",
    ),
    ReferenceStyle(
        "quoted, ieice",
        "{authors}，“{title}，”{venue}，vol.{volume}，no.{issue}，pp.{pages}，{year}.",
        "{authors}，{title}，{venue}，{year}.",
        between_names="，",
    ),
    ReferenceStyle(
        "quoted, narrow",
        '{authors}, "{title}," {venue}, vol. {volume}, no. {issue}, pp. {pages}, {year}.',
        '{authors}, "{title}," {venue}, {year}.',
        english='{ieee}, "{title}," {venue}, vol. {volume}, no. {issue}, pp. {pages}, {year}.',
    ),
    ReferenceStyle(
        "corner marks",
        "{authors}「{title}」『{venue}』第{volume}巻第{issue}号、{year}年、{pages}頁。",
        "{authors}『{title}』{venue}、{year}年。",
        "{authors}『{title}』{translator}訳、{venue}、{year}年。",
        between_names="・",
    ),
    ReferenceStyle(
        "corner marks, year behind names",
        "{authors}（{year}）「{title}」『{venue}』{volume}（{issue}）、{pages}頁",
        "{authors}（{year}）『{title}』{venue}",
        "{authors}（{year}）『{title}』{translator}訳、{venue}",
    ),
    ReferenceStyle(
        "apa",
        "{authors} ({year}). {title}. {venue}, {volume}({issue}), {pages}.",
        "{authors} ({year}). {title}. {venue}.",
        english="{apa} ({year}). {title}. {venue}, {volume}({issue}), {pages}.",
    ),
    ReferenceStyle(
        "wide commas",
        "{authors}，{title}，{venue}，Vol.{volume}，No.{issue}，pp.{pages}，{year}．",
        "{authors}，{title}，{venue}，{year}．",
        between_names="，",
    ),
)
_KOREAN = (
    ReferenceStyle(
        "apa",
        "{authors} ({year}). {title}. *{venue}*, *{volume}*({issue}), {pages}.",
        "{authors} ({year}). *{title}*. {place}: {venue}.",
        "{authors} ({year}). *{title}* ({translator} 역). {place}: {venue}.",
        english="{apa} ({year}). {title}. *{venue}*, *{volume}*({issue}), {pages}.",
    ),
    ReferenceStyle(
        "corner marks",
        "{authors}, 「{title}」, 『{venue}』, 제{volume}권 제{issue}호, {year}, {pages}쪽.",
        "{authors}, 『{title}』, {place}: {venue}, {year}.",
        "{authors}, {translator} 옮김, 『{title}』, {venue}, {year}.",
    ),
    ReferenceStyle(
        "corner marks, year behind names",
        "{authors}({year}), 「{title}」, 『{venue}』 {volume}({issue}), {pages}쪽.",
        "{authors}({year}), 『{title}』, {venue}.",
        between_names="·",
    ),
    ReferenceStyle(
        "angle marks",
        "{authors}, 〈{title}〉, 《{venue}》 {volume}권 {issue}호, {year}년, {pages}쪽",
        "{authors}, 《{title}》, {venue}, {year}년",
        "{authors} 지음, {translator} 옮김, 《{title}》, {venue}, {year}년",
    ),
    ReferenceStyle(
        "quoted",
        '{authors}, "{title}," {venue}, 제{volume}권, 제{issue}호, pp. {pages}, {year}.',
        "{authors}, *{title}*, {venue}, {year}.",
        english='{ieee}, "{title}," {venue}, Vol. {volume}, No. {issue}, pp. {pages}, {year}.',
    ),
    ReferenceStyle(
        "vancouver",
        "{authors}. {title}. {venue}. {year};{volume}({issue}):{pages}.",
        "{authors}. {title}. {place}: {venue}; {year}.",
        english="{vancouver}. {title}. {venue}. {year};{volume}({issue}):{pages}.",
    ),
)
_SPACED = (  # languages with letters and spaces, whose marks are replaced with their own
    ReferenceStyle(
        "apa",
        "{inverted} ({year}). {title}. *{venue}*, {volume}({issue}), {pages}.",
        "{inverted} ({year}). *{title}*. {place}: {venue}.",
        english="{apa} ({year}). {title}. *{venue}*, *{volume}*({issue}), {pages}.",
    ),
    ReferenceStyle(
        "quoted",
        "{authors}, {open}{title}{close}, {venue}, {year}.",
        "{authors}, *{title}*, {place}: {venue}, {year}.",
    ),
    ReferenceStyle(
        "stops",
        "{authors}. {open}{title}{close}. *{venue}*, {volume}({issue}), {year}.",
        "{authors}. *{title}*. {place}: {venue}, {year}.",
    ),
)
EASTERN_STYLES = {
    "zh": _CHINESE, "tw": _CHINESE, "ja": _JAPANESE, "ko": _KOREAN,
    "fa": _SPACED, "ar": _SPACED, "he": _SPACED, "hi": _SPACED, "th": _SPACED,
}  # fmt: skip
"""The styles of references of each language."""
