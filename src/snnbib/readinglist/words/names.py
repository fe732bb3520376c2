"""Words in and between the names of people and groups."""

from snnbib.readinglist.words import word_set

__all__ = [
    "GROUP_WORDS",
    "NAME_CONJUNCTIONS",
    "NAME_PARTICLES",
    "ORGANIZATION_BEGINS",
]

NAME_PARTICLES = word_set(
    """
    al af am ap at av bin bint ben da dal dalla das de degli dei del della den der des di do dos du
    e el la las le lo los san st ten ter tot van vande vander vom von y zu zum zur ibn abu ould
    """
)
"""Small words that names have."""

NAME_CONJUNCTIONS = word_set("and und et y e и & en with ve og och i 和 与 и")
"""What stands between the last two names of a list."""

GROUP_WORDS = (
    "Group", "Subgroup", "Consortium", "Collaboration", "Collaborators", "Investigators", "Network",
    "Committee", "Team", "Initiative", "Society", "Organization", "Association", "Council",
    "Institute",
)  # fmt: skip
"""What the name of an organization ends in that stands after people as the last author."""

ORGANIZATION_BEGINS = (
    "Asociación", "Associação", "Associazione", "Association", "Bundesamt", "Bundesministerium",
    "Centre", "Centro", "Comité", "Comisión", "Conselho", "Consejo", "Deutsche", "Instituto",
    "Institut", "Istituto", "Ministerio", "Ministério", "Ministère", "Ministero", "National",
    "Organización", "Organização", "Organisation", "Secretaria", "Sociedad", "Sociedade",
    "Société", "Universidad", "Universidade", "Université", "Universität", "Università",
)  # fmt: skip
"""What the names of organizations begin with in several languages."""
