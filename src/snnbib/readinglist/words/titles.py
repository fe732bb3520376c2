"""Words that are frequent in titles."""

from snnbib.readinglist.words import word_set

__all__ = [
    "LONG_TITLE_ENDINGS",
    "TITLE_ENDINGS",
    "TITLE_PREFIXES",
    "TITLE_WORDS",
    "WORDS_BEFORE_YEARS",
]

TITLE_WORDS = word_set(
    """
    adaptive advances adversarial agent agents ai algorithm algorithms analysis application
    applications approach architecture architectures artificial attack attacks attention automatic
    bayesian behavior benchmark cell cells challenges change chemical classification climate
    clinical code cognitive communication comparison complex computational computer computing
    control data database deep depth design detection development digital distributed dynamic
    dynamics economic economics education efficient energy engineering environment estimation
    evaluation event evidence evolution exploration fast field flow framework function functional
    fundamentals fuzzy game games generation generative genetic genome global graph graphs group
    growth guide hardware health high human image images impact inference information integration
    intelligence intelligent interaction interface interpretable introduction knowledge language
    languages large law learning linear local machine management market material materials
    mathematical measurement mechanism mechanisms medical memory metabolic method methods mobile
    model modeling modelling models molecular motion multi music natural nature network networks
    neural new nonlinear novel object online open optical optimal optimization order parallel
    pattern perception performance physics planning policy power prediction principles privacy
    probabilistic probability problem problems process processes processing program programming
    protein public quantum random reading real recognition reconstruction region reinforcement
    representation representations research resources retrieval review risk robot robotic robotics
    robust role scene science search security segmentation self semantic sensing sensor series
    simulation single social software space sparse spatial speech spiking stable state states
    statistical statistics stereo stochastic strategies structure structures studies study
    supervised surface survey synthesis system systems task technology temporal test testing theory
    therapy time tools tracking training transfer transformation transformer transformers tutorial
    understanding unified universal unsupervised user variational vector vehicle verification video
    virtual vision visual water wave web wireless world zero accuracy latency robustness
    distillation conditional fields prompt fault tolerance practical
    train workshops platform platforms humanities digital conditions complexity security
    descent embedding embeddings matter matters meets revisited rethinking
    aware based driven guided abstract version reprint
    """
)
"""Frequent words of titles in many fields, which are not parts of people's names."""

TITLE_ENDINGS = (
    "tion", "ssion", "usion", "ision", "nsion", "ology", "ometry", "ility", "ivity", "sity",
    "icity", "ality", "arning", "encoder", "former", "graph", "search", "science",
)  # fmt: skip
"""How words end that are derived from others, as names hardly are, folded."""

LONG_TITLE_ENDINGS = (
    "ative", "ctive", "itive", "utive", "stive", "ptive", "ssive", "usive", "nsive", "rsive",
    "ized", "ised", "ated", "cted", "nted", "ained", "ounded", "ited", "anced", "angled", "ctured",
    "ential", "istic", "astic", "ical", "ional", "ctural", "ectral", "textual", "tinual", "lingual",
    "cally", "tially", "ously", "ately", "uous", "eneous", "metric", "nostic", "ible", "iable",
    "inable", "lable", "rable", "ctable", "rtable", "arity", "ersion", "gence", "ndence",
    "ference", "riance", "rtance", "erience", "uence", "ency",
    "eness", "ement", "nment", "hesis", "alysis", "ioning", "izing", "ating", "tching", "mpling",
    "stering", "apping", "hting", "mpting", "oising", "soning", "ainting", "racking", "cting",
)  # fmt: skip
"""The same of words of eight letters and more; shorter names end so: "Clement", "Morency"."""

TITLE_PREFIXES = word_set(
    """
    anti cross few hyper inter intra macro meta micro mini multi non off one post pre pseudo quasi
    re self semi sub super two zero
    """
)
"""What words with a hyphen begin with that are not names, folded: "Self-Paced"."""

WORDS_BEFORE_YEARS = word_set(
    """
    after and before between by during for from in of since the to until year
    """
)
"""Words in front of a year that is a part of a title: "The ants of 1990"."""
