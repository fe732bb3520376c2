"""The constants of the verdict in one frozen value, each with the reason for its value."""

from dataclasses import dataclass

__all__ = ["THRESHOLDS", "Thresholds"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Thresholds:
    """Cost of differences between titles, weights of features, and limits that decide."""

    typing_error: float = 0.03
    """Added to the distance of two titles by a typing error, another form of a word, an acronym or
    an article. Two of them exceed `same_title`."""
    missing_subtitle: float = 0.2
    """Deposits lose subtitles, but the papers of a series differ in nothing else."""
    other_word: float = 0.21
    """More than a missing subtitle: papers of one group often differ in one word."""
    other_share_weight: float = 1.25
    """Weight of the share of differing words, so that one differing word costs more than
    `other_word` in titles of up to five words."""
    typing_error_letters: int = 5
    """Letters of the shortest word in which a typing error is recognized: shorter words are often
    one letter apart ("form" and "from", "least" and "last")."""
    stem_letters: int = 4
    """Letters of the shortest common stem of two forms of a word: "spik-e" and "spik-ing", but not
    "us-e" and "us-ed"."""
    acronym_letters: int = 2
    """Letters of the shortest acronym: "RL"."""
    most_differing_words: int = 5
    """If more words differ than this, word forms are not compared: the titles are different in any
    case."""
    short_name_letters: int = 4
    """Letters of the shortest short form of a given name: "Chris" can be short for
    "Christopher", but "Jun" and "Junwei" are different names."""

    uncertain_venue: float = 0.5
    """The distance of two venues that may or may not be the same."""
    other_venue: float = 1.0
    """The distance of different venues."""

    preprint_type: float = 0.25
    """A preprint with an arXiv id is a version of the paper, but not the version of record."""
    other_type: float = 0.5
    """A journal article may be the paper although the list names a conference."""
    never_the_paper: float = 1.0
    """A notice, a review, or a copy for which a preprint server has registered a DOI."""

    identifier_weight: float = 5.0
    """More than all other features together, except the title: an identifier is assigned
    to one work. A person's decision has the same weight, but does not depend on it."""
    title_weight: float = 4.0
    """The only other feature that every list and every source gives."""
    authors_weight: float = 2.0
    """Authors distinguish papers of the same title, but a group publishes many papers: less than
    the title, more than the year."""
    venue_weight: float = 1.0
    """Low, because thousands of papers share a venue."""
    year_weight: float = 1.0
    """As for the venue; the years of print and online publication differ."""
    type_weight: float = 1.0
    """Ranks the version of record before copies that are otherwise equally near."""

    exact_title: float = 0.0
    """Differences in typography only: required where no authors are available. By any string
    measure "supervised" and "unsupervised" look like a typing error."""
    same_title: float = 0.05
    """One typing error or one article: accepted where the authors agree. One differing word costs
    four times as much. Tools that accept 0.10 of plain string distance attach a wrong DOI to one
    title in twenty."""
    proven_title: float = 0.2
    """Largest title distance accepted where an identifier agrees: typing errors, other forms of the
    same words, acronyms spelled out, a missing subtitle. Not more, because people write lists by
    copying a line, and one in 230 of 60,000 proceedings papers has a sibling by the same group
    that differs in one word. A paper that got another title is a question to a person. Where the
    years differ, `same_title` is the limit: the papers of a series differ by their subtitles."""
    reworded_title: float = 0.21
    """The same where venue and year agree as well: one of at least six words may differ. In the
    60,000 proceedings papers no group has two such papers in one venue and year."""
    close_title: float = 0.42
    """Two differing words, or one of three. A record that is at most this far without being proven
    is a question to a person; a record that is farther is another paper. Of 6,000 papers that
    were not among 60,000 records, 26 in a thousand led to such a question."""

    same_authors: float = 0.34
    """One of three authors may be missing or differ: deposits lose authors and parts of names."""
    first_author: float = 0.4
    """The distance where the list names one of several authors, and the record has that one first
    ("K. He et al."). It proves a record only with the exact title and the year: of 138,000
    proceedings papers, two of one title and year are by different first authors four times, by the
    same one 15 times, nine of these with all the same authors."""
    single_author: float = 0.5
    """The same where the record has that one, but not first, or where the list has only a family
    name that many people have ("Wang et al."). Both lie between `same_authors` and
    `other_authors`; this one neither proves the record nor refutes it."""
    other_authors: float = 0.75
    """Three of four authors differ: another paper of the same title, whatever else agrees."""
    near_year: float = 0.25
    """The distance of two years that differ by one, as the dates of print and online publication
    may. Accepted only where the title is exact, and the authors or the journal agree."""
    preprint_year: float = 0.6
    """The distance of years that differ by two: accepted for a preprint by the same authors."""

    distinct_words: int = 3
    """Fewest different words of a title that identifies a paper: many are called "Deep
    Learning"."""
    journal_words: int = 5
    """The same for a journal article whose year is one off, or of which only the first author is
    named: journals have columns of one title, and articles of the same short title in other years.
    """
    preprint_words: int = 5
    """The same for a preprint, which has no venue to compare. Among 60,000 proceedings papers, only
    one title belongs to two different works, and it has three words ("Hyperbolic Neural
    Networks")."""

    proven_distance: float = 0.25
    """Largest distance of a proven record: a shared identifier does not outweigh a different title,
    venue, year and authors together."""
    gap: float = 0.05
    """How much nearer than the second the first record must be, unless both are the same work.
    Smaller than 0.05 is noise: one year off alone changes the weighted distance by 0.03 to
    0.04."""
    shown_candidates: int = 3
    """How many candidates an open question keeps: as many as fit side by side on a screen."""


THRESHOLDS = Thresholds()
"""The values in use."""
