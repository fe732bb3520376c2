"""The constants of the verdict in one frozen value, each with the reason for its value."""

from dataclasses import dataclass

__all__ = ["THRESHOLDS", "Thresholds"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Thresholds:
    """What differences cost, what features weigh, how near is near enough, what caps a verdict."""

    typing_error: float = 0.03
    """What a typing error, another form of a word, an acronym or an article adds to the distance of
    two titles: two of them are already more than `same_title`."""
    missing_subtitle: float = 0.2
    """Deposits lose subtitles; but series are told apart by them."""
    other_word: float = 0.21
    """More than a missing subtitle: one word tells two papers of a group apart."""
    other_share: float = 1.25
    """By what the share of other words is multiplied: each is more than `other_word` in titles of
    five words or fewer, of which there are the most by chance."""
    long_word: int = 5
    """Letters. Shorter words are one letter apart too often to be mistyped: "form" and "from",
    "least" and "last"."""
    stem: int = 4
    """Letters that two forms of a word share at least: "spik-e" and "spik-ing", but not "us-e" and
    "us-ed"."""
    acronym: int = 2
    """Letters of the shortest acronym: "RL"."""
    differences: int = 5
    """With more words that only one title has, whether some are forms makes no difference."""
    short_name: int = 4
    """Letters of the shortest short form of a given name: "Jun" is none of "Junwei" in most of the
    world, "Chris" is one of "Christopher"."""

    preprint_type: float = 0.25
    """A preprint with an arXiv id is a version of the paper, but not that of record."""
    other_type: float = 0.5
    """What the list means may be in a journal all the same."""
    never_the_paper: float = 1.0
    """A notice, a review, or a copy that a preprint server has registered a DOI for."""

    identifier_weight: float = 5.0
    """Outweighs all other features together but the title: identifiers are made to identify.
    A person's word weighs the same; it decides by rule, not by weight."""
    title_weight: float = 4.0
    """The only other feature that every list and every source has."""
    authors_weight: float = 2.0
    """Tell namesakes apart, but groups publish series: less than the title, more than a year."""
    venue_weight: float = 1.0
    """The section's word; shared by some thousand papers."""
    year_weight: float = 1.0
    """As the venue's; printed and online years differ."""
    type_weight: float = 1.0
    """Ranks the version of record before the copies of it that are otherwise as near."""

    exact_title: float = 0.0
    """Typography only: what a title must be where nobody knows the authors. "Supervised" and
    "unsupervised" are one typing error apart by any measure of strings."""
    same_title: float = 0.05
    """One typing error or one article: enough where the authors are the same people; one other
    word costs four times this. Tools that take 0.10 of plain similarity attach a wrong DOI to
    one title in twenty."""
    proven_title: float = 0.2
    """How far a title may have moved when an identifier agrees: typing errors, other forms of the
    same words, acronyms spelt out, a subtitle. Lists are made by copying the line above, and of
    60,000 proceedings papers one in 230 has a sibling by the same group that is one word away. A
    paper that was retitled is for a person, once. Where the year is another, `same_title` holds:
    a series gets its subtitles over the years."""
    reworded_title: float = 0.21
    """The same where venue and year agree as well: one other word of six or more. No group among
    those of the 60,000 has two papers so near in one venue and year."""
    close_title: float = 0.42
    """Two other words, or one of three: nearer than this without proof is worth a person's time;
    farther is another paper. Of 6,000 papers that were not among 60,000, this asks about 26 in a
    thousand."""

    same_authors: float = 0.34
    """One of three may be missing or unreadable: deposits lose authors, and parts of names."""
    other_authors: float = 0.75
    """Three of four are other people: a namesake, whatever else agrees."""
    near_year: float = 0.25
    """One year off, the distance of which is this: printed and online dates straddle a year's
    end. Enough only where the authors are the same people and the title is exact."""
    preprint_year: float = 0.6
    """Two years off: a preprint by the same people may be that much older than its paper."""

    distinct_words: int = 3
    """A title with fewer different words ("Deep Learning") names many papers."""
    preprint_words: int = 5
    """A preprint has no venue to agree; without authors its title must be the rarer. The only title
    that 60,000 proceedings papers have twice, and not for a work published again, has three words
    ("Hyperbolic Neural Networks")."""

    accepted: float = 0.25
    """What all evidence together may amount to, however good its best part is: an identifier
    does not outweigh a title that has moved, another venue, another year and other people."""
    gap: float = 0.05
    """How much nearer than the runner-up the first must be, unless both are the same work: less
    than a year that is one off (0.25 of 1 in 6 to 9 parts is 0.03 to 0.04) is no difference."""
    shown: int = 3
    """How many candidates an open question keeps: what fits side by side on a screen."""


THRESHOLDS = Thresholds()
"""The limits in force."""
