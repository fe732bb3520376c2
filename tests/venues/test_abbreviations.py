"""Names of journals abbreviated by the habits of ISO 4, in many languages."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from snnbib.venues import same_venue
from snnbib.venues.abbreviations import is_abbreviated_name

SAME = [
    # connectives are dropped, and some abbreviations look like one
    ("Drugs Exp. Clin. Res.", "Drugs Under Experimental and Clinical Research"),
    ("Bol. Med. Hosp. Infant. Mex.", "Boletín Médico del Hospital Infantil de México"),
    ("Rev. Med. Chir. Mal. Foie", "Revue Médico-Chirurgicale des Maladies du Foie"),
    ("G. Ital. Med. Lav. Ergon.", "Giornale Italiano di Medicina del Lavoro ed Ergonomia"),
    ("Ann. Fr. Anesth. Reanim.", "Annales Francaises d Anesthesie et de Reanimation"),
    ("Int. J. Des.", "International Journal of Design"),
    ("Can. For. Ind.", "Canadian Forest Industries"),
    ("An. Acad. Bras. Ciênc.", "Anais da Academia Brasileira de Ciências"),
    ("J. Anal. At. Spectrom.", "Journal of Analytical Atomic Spectrometry"),
    # two letters, initials of states, contractions
    ("Ir. J. Med. Sci.", "Irish Journal of Medical Science"),
    ("J. Med. Assoc. Ga.", "Journal of the Medical Association of Georgia"),
    ("N. Y. State J. Med.", "New York State Journal of Medicine"),
    ("J. N. J. Dent. Assoc.", "Journal of the New Jersey Dental Association"),
    ("J. R. Soc. Interface", "Journal of the Royal Society Interface"),
    ("C. R. Biol.", "Comptes Rendus Biologies"),
    ("Am. J. Int'l L.", "American Journal of International Law"),
    ("Dtsch. Med. J.", "Deutsches Medizinisches Journal"),
    ("Arch. Histol. Jpn.", "Archivum Histologicum Japonicum"),
    ("J. Opt. Soc. Am. B", "Journal of the Optical Society of America B"),
    # compound words, as one word or as several
    ("Arch. Otorhinolaryngol.", "Archives of Oto-Rhino-Laryngology"),
    ("Basl. Beitr. Gesch.wiss.", "Basler Beiträge zur Geschichtswissenschaft"),
    ("Cent.bl. gesamte Forstwes.", "Centralblatt für das gesamte Forstwesen"),
    ("Data Base Syst.", "Database Systems"),
    ("Hepatogastroenterology", "Hepato-Gastroenterology"),
    ("Nuovo Cimento", "Il Nuovo Cimento"),
    # sections
    ("Soc. Sci. Med. [Med. Econ.]", "Social Science and Medicine. Medical Economics"),
    ("Zentralbl. Veterinarmed. A", "Zentralblatt für Veterinärmedizin. Reihe A"),
    # proceedings and symposia
    ("Proc. Nurs. Theory Conf.", "Proceedings, Nursing Theory Conference"),
    ("Transplant. Proc.", "Transplantation Proceedings"),
    ("Proc. Int. Congr. Ecol.", "Proceedings of the International Congress of Ecology"),
    ("Brookhaven Symp. Biol.", "Brookhaven Symposia in Biology"),
]
OTHER = [
    ("C. Net.", "Computer Networks"),
    ("Phys. Rev.", "Physical Review A"),
    ("Phys. Rev. A", "Physical Review Applied"),
    ("Ir. J. Med. Sci.", "IRCS Journal of Medical Science"),
    ("Mo. Med.", "Molecular Medicine"),
    ("N. J. Med.", "Netherlands Journal of Medicine"),
    ("J. Form. Des.", "Journal of Form"),
]
UNKNOWN = [
    # cut shorter than by ISO 4
    ("Health Manage. Forum", "Healthcare Management Forum"),
    ("Natur und Landschaft", "Naturschutz und Landschaftsplanung"),
    ("Am. J. Otol.", "American Journal of Otolaryngology"),
    ("J. Card. Surg.", "Journal of Cardiovascular Surgery"),
    # each has a word that is cut in the other
    ("Allerg. Asthmaforsch.", "Allergie und Asthma"),
    # several journals have this short form, one of them is in the table
    ("Ann. Phys.", "Annalen der Physik"),
    # a plural is another title
    ("Cancer Cell", "Cancer Cells"),
]


@pytest.mark.parametrize(
    ("short", "name", "is_same"),
    [
        *((*pair, True) for pair in SAME),
        *((*pair, False) for pair in OTHER),
        *((*pair, None) for pair in UNKNOWN),
    ],
)
def test_whether_a_short_form_is_a_journal_s(short: str, name: str, is_same: bool | None) -> None:  # noqa: FBT001
    assert same_venue(short, name) is is_same


_WORDS = st.lists(
    st.sampled_from(["a", "de", "for", "j", "fo", "forest", "forestry", "soc", "society", "rev"]),
    max_size=5,
).map(tuple)


@given(_WORDS, _WORDS)
@example(("for", "a"), ("a", "forest", "a"))
def test_abbreviating_is_symmetric_and_every_name_abbreviates_itself(
    part: tuple[str, ...], other: tuple[str, ...]
) -> None:
    assert is_abbreviated_name(part, other) is is_abbreviated_name(other, part)
    assert is_abbreviated_name(part, part) is True


@pytest.mark.parametrize("count", [1, 30, 2000])
def test_names_of_many_repeated_words_are_compared_in_little_time(count: int) -> None:
    """Each repeated connective once doubled the time; 2,000 are deeper than Python recurses."""
    words = "of the " * count
    assert same_venue(f"Journal {words}Quiet Sea", f"Journal {words}Quiet Land") is False
