"""Words in and between the names of people and groups."""

from snnbib.names.parts import PARTICLES
from snnbib.readinglist.words import phrase_set, word_set

__all__ = [
    "AND_WORDS",
    "ANONYMOUS_WORDS",
    "BY_WORDS",
    "BY_WORDS_BEHIND_TITLES",
    "COMMON_AND_WORDS",
    "CUT_GIVEN_NAMES",
    "ET_AL_WORDS",
    "GIVEN_NAMES_LIKE_WORDS",
    "GROUP_WORDS",
    "HELPED_BY",
    "INSTITUTIONS",
    "JOINT_WORDS",
    "LINKS_OF_ORGANIZATIONS",
    "MORE_PEOPLE",
    "NAME_CONJUNCTIONS",
    "NAME_PARTICLES",
    "ONE_WORD_NAMES",
    "ORGANIZATION_ADJECTIVES",
    "ORGANIZATION_BEGINS",
    "ORGANIZATION_NOUNS",
    "ORGANIZATION_WORDS",
    "OTHERS_WITHOUT_CAPITALS",
    "ROMANCE_ORGANIZATION_NOUNS",
    "SHARING_WORDS",
    "SMALL_WORDS_OF_ORGANIZATIONS",
    "WEAK_BY_WORDS",
    "WITH_WORDS",
]

# Particles that are more often words of titles, or that no list has shown in a name yet.
_LEFT_OUT = word_set("a an auf aus d dalle dela dell delle les of op s t te thoe ver")
NAME_PARTICLES = word_set(" ".join(PARTICLES)) - _LEFT_OUT | word_set(
    "abu am at ben e ould san st tot y"
)
"""Small words that names have, folded."""

CUT_GIVEN_NAMES = ("Md", "Mst", "Mohd", "Muhd", "Sk", "Chr", "Wm")
"""Given names that are written with a stop: "Md. Bee" for "Mohammad Bee"."""

GIVEN_NAMES_LIKE_WORDS = frozenset({"been", "en", "he", "il", "na", "or", "se", "so", "you"})
"""Words that are given names in front of family names, folded: "Or Bee", "Na Li"."""

AND_WORDS = (
    "and", "und", "et", "y", "e", "&", "og", "och", "en", "ve", "dan", "és", "și", "şi", "ja", "ir",
    "eta", "dhe", "và", "και", "та", "и", "і", "i", "a", "oraz", "و", "और", "एवं", "तथा", "และ",
    "和", "与", "與", "と", "및",
)  # fmt: skip
"""What stands between the last two names of a list, in small letters."""

COMMON_AND_WORDS = ("and", "und", "et", "y", "e")
"""Those of `AND_WORDS` that stand between other words as well."""

BY_WORDS = ("by", "von", "par", "por")
"""What stands in front of authors after a title."""

WEAK_BY_WORDS = ("de", "di", "van", "av", "af")
"""The same in languages where such a word stands in most titles as well."""

BY_WORDS_BEHIND_TITLES = (
    "door", "oleh", "karya", "przez", "autorstwa", "írta", "yazan", "kirjoittanut",
    "od", "da", "do", "של", "của", "bởi",
    "от", "від", "από", "του", "της", "tarafından",
)  # fmt: skip
"""The same where titles are links or emphasized and end in front of it."""

SHARING_WORDS = (
    "suggested", "recommended", "proposed", "nominated", "chosen", "picked", "selected", "shared",
    "presented", "led", "discussed",
)  # fmt: skip
"""What stands in front of "by" and the people who read a work, not those who wrote it."""

WITH_WORDS = ("with", "mit", "avec", "con", "com", "met", "med")
"""What stands in front of coauthors on a person's own page."""

HELPED_BY = (
    r"with\s(?:the\s)?(?:assistance|collaboration|contributions|help)\s(?:by|from|of)",
    r"(?:et\s)?(?:avec\s)?(?:la|des|l['’])\s?(?:collaboration|contributions|aide|participation)\sde",
    r"(?:con|com)\s(?:la|a)\s(?:colaboración|colaboração|collaborazione)\s(?:de|di)",
    r"unter\s(?:Mitarbeit|Mitwirkung)\svon",
)  # fmt: skip
"""What stands in front of those who helped the authors, as expressions."""

JOINT_WORDS = (
    "joint work", "jointly", "joint", "together", "coauthored", "co-authored",
    "gemeinsam", "zusammen",
)  # fmt: skip
"""What can stand in front of such a word."""

NAME_CONJUNCTIONS = word_set(
    "and und et y e и & en with ve og och i dan és ja ir eta dhe oraz та і και și và 和 与 與 と 및"
)
"""The same among other words of a text, folded."""

ANONYMOUS_WORDS = (
    "anonymous",
    "anon",
    "anonyme",
    "anonym",
    "anónimo",
    "anônimo",
    "anonimo",
    "佚名",
)
"""What stands in the place of authors who are not known, in small letters."""

OTHERS_WITHOUT_CAPITALS = ("همکاران", "آخرون")
"""What "others" is called in alphabets where nothing else tells it from a name."""

MORE_PEOPLE = (
    r"et\s+coll\b\.?", r"vd\b\.?", r"v\.\s?d\.", r"ve\s+(?:ark|diğ)\b\.?", r"dkk\b\.?",
    r"a\s+kol\.", r"i\s+(?:in|sur|dr)(?:\.|$)", r"ir\s+kt\.", r"m\.?\s?fl\.", r"ym\.",
    r"(?-i:u\.\s?[aå]\.)", r"(?-i:e\.\s?a\.)", r"κ\.\s?ά\.", r"[șş]\.\s?a\.",
    r"és\s+mtsai\b", r"și\s+alții\b", r"та\s+ін(?:\.|$)", r"i\s+altres\b",
    r"y\s+(?:otros|cols\.)", r"e\s+(?:outros|altri|colab)\b\.?", r"и\s+др\b\.?", r"и\s+соавт\.",
    r"and\s+co-?authors\b", r"và\s+(?:cộng\s+sự|cs)\b\.?", r"وآخرون\b",
    rf"و\s+(?:{'|'.join(OTHERS_WITHOUT_CAPITALS)})\b",
)  # fmt: skip
"""What says in other words than "et al." that a list names not all people, as expressions."""
ET_AL_WORDS = word_set(
    "al alii alia etal etalii etalia atal atalii atalia others colleagues coll colab vd v"
    " ark dig dkk kol i kt fl mfl ym u mtsai altii ін altres otros cols outros altri др"
    " соавт authors coauthors cong su cs همکاران آخرون وآخرون"
)
"""One word of each form of "et al." and of `MORE_PEOPLE`, which is faster to look for."""

GROUP_WORDS = (
    "Group", "Subgroup", "Consortium", "Collaboration", "Collaborators", "Investigators", "Network",
    "Committee", "Team", "Initiative", "Society", "Organization", "Association", "Council",
    "Institute", "Task Force", "Workgroup", "Trialists",
)  # fmt: skip
"""What the name of an organization ends in that stands after people as the last author."""

ORGANIZATION_BEGINS = (
    "Asociación", "Associação", "Associazione", "Association", "Bundesamt", "Bundesministerium",
    "Centre", "Centro", "Comité", "Comisión", "Conselho", "Consejo", "Deutsche", "Instituto",
    "Institut", "Istituto", "Ministerio", "Ministério", "Ministère", "Ministero", "National",
    "Organización", "Organização", "Organisation", "Secretaria", "Sociedad", "Sociedade",
    "Société", "Universidad", "Universidade", "Université", "Universität", "Università",
    "Badan", "Direktorat", "Kementerian", "Dirección", "Ministerstwo", "Instytut", "Ministerstvo",
    "Министерство", "Институт", "Міністерство", "Інститут",
)  # fmt: skip
"""What the names of organizations begin with in several languages."""

ORGANIZATION_WORDS = word_set(
    """
    organization organisation association council institute institution committee commission agency
    ministry department bureau office foundation university academy consortium authority fundacion
    fundacao fondation stiftung ministerio ministere ministero bundesamt bundesministerium instituto
    institut istituto universidad universidade universite universitat universita comite comision
    comissao commissione kommission agence agencia agenzia ministerie instituut corporation
    """
)
"""Words that the names of organizations have, folded."""

ORGANIZATION_ADJECTIVES = word_set(
    """
    world national international intergovernmental european african american asian australian
    british canadian central federal royal united joint presidential supreme
    nacional internacional real europea central federal pontificia nazionale europea nationale
    internationale royale europeenne deutsche deutscher deutsches europaische osterreichische
    schweizerische
    """
)
"""How the names of organizations begin in front of `ORGANIZATION_NOUNS`, folded."""

ORGANIZATION_NOUNS = word_set(
    """
    bank board panel administration service services center centre centers centres union federation
    alliance partnership fund nations court society academy college laboratory laboratories
    directorate secretariat congress group team collaboration akademie gesellschaft verband bund
    """
)
"""Words that organizations share with titles, which their place in a name tells apart, folded."""

ROMANCE_ORGANIZATION_NOUNS = word_set(
    """
    academia academie accademia sociedad sociedade societe societa federacion federacao banco banque
    banca tribunal camara conseil consejo conselho consiglio centro
    """
)
"""Those of languages whose titles have only one capital, folded."""

INSTITUTIONS = phrase_set(
    "stanford; mit; cmu; berkeley; uc berkeley; ucla; ucsd; harvard; yale; cornell; uiuc; nyu;"
    "georgia tech; caltech; eth; eth zurich; epfl; inria; cnrs; mpi; tum; kaist; postech; tsinghua;"
    "pku; ustc; sjtu; zju; fudan; cuhk; hkust; hku; nus; ntu; mila; ai2; google; google research;"
    "google brain; deepmind; google deepmind; microsoft; microsoft research; msr; meta; meta ai;"
    "facebook; fair; openai; anthropic; nvidia; amazon; apple; ibm; ibm research; intel; alibaba;"
    "tencent; baidu; huawei; bytedance; sensetime; salesforce; samsung; adobe; adobe research; uber"
)
"""Universities and companies by the short names that lists give where authors are from, folded."""

SMALL_WORDS_OF_ORGANIZATIONS = frozenset(
    (
        "of", "for", "on", "and", "the", "&", "de", "del", "di", "do", "da", "dos", "für", "der",
        "des", "das", "du", "und", "la", "le", "les", "el", "los", "las", "pour", "y", "e", "et",
    )
)  # fmt: skip
"""Words in small letters between those of an organization's name."""

LINKS_OF_ORGANIZATIONS = SMALL_WORDS_OF_ORGANIZATIONS - {"and", "the", "&", "und", "y", "e", "et"}
"""Those of them that tell what an organization is for."""

ONE_WORD_NAMES = word_set(
    """
    aesop aeschylus alberti anselm apollodorus apollonius apuleius aquinas archimedes aristophanes
    aristotle arrian athanasius augustine averroes avicenna basho bede boethius caesar callimachus
    catullus cervantes chuangtzu cicero colette confucius copernicus dante demosthenes epictetus
    epicurus euclid euripides eusebius galen galileo gorgias hafez hafiz heraclitus herodotus
    hesiod hippocrates homer horace josephus juvenal kabir laozi livy longinus longus lucan lucian
    lucretius maimonides mencius menander michelangelo moliere montesquieu nagarjuna nennius novalis
    origen ovid parmenides pausanias petrarch petronius pindar plato plautus pliny plotinus plutarch
    polybius proclus propertius ptolemy pythagoras quintilian rabelais rumi saadi sallust sappho
    seneca sophocles statius stendhal strabo suetonius sunzi tacitus terence theocritus theophrastus
    thucydides vergil virgil vitruvius voltaire vyasa valmiki xenophon xunzi zeno zhuangzi
    platon platón aristoteles aristote aristóteles homero homère sófocles sophokles seneca ovidio
    ovide virgilio virgile cicerón cicéron epikur epicuro eurípides euripide hesíodo heródoto
    platone aristotele omero sofocle cicerone livio tacito plutarco plutarque
    платон аристотель гомер софокл вольтер стендаль
    """
)
"""Authors who are known by one name, mostly of old, folded."""
