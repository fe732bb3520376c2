"""Names of countries, as they end titles of proceedings: what stands before them may be a city."""

__all__ = ["ends_in_country"]

# English short names of ISO 3166-1 and what is usual besides, without those that are also a word in
# names of venues; parts of the United Kingdom; what stands there for events without a place.
_COUNTRIES = frozenset(
    name.casefold()
    for name in """
    Algeria|Argentina|Armenia|Australia|Austria|Bahrain|Bangladesh|Belarus|Belgium|Bolivia
    |Bosnia and Herzegovina|Brazil|Bulgaria|Canada|Chile|China|P.R. China|PR China|Colombia
    |Costa Rica|Croatia|Cuba|Cyprus|Czech Republic|Czechia|Denmark|Dominican Republic|Ecuador|Egypt
    |El Salvador|England|Estonia|Ethiopia|Finland|France|Georgia|Germany|Ghana|Greece|Hong Kong
    |Hungary|Iceland|India|Indonesia|Iran|Iraq|Ireland|Israel|Italy|Jamaica|Japan|Jordan|Kazakhstan
    |Kenya|Korea|Korea (South)|South Korea|Republic of Korea|Kuwait|Latvia|Lebanon|Lithuania
    |Luxembourg|Macao|Macau|Malaysia|Malta|Mexico|Moldova|Monaco|Mongolia|Montenegro|Morocco|Nepal
    |Netherlands|The Netherlands|New Zealand|Nigeria|North Macedonia|Norway|Oman|Pakistan|Panama
    |Paraguay|Peru|Philippines|Poland|Portugal|Puerto Rico|Qatar|Romania|Russia|Rwanda
    |Saudi Arabia|Scotland|Senegal|Serbia|Singapore|Slovakia|Slovenia|South Africa|Spain|Sri Lanka
    |Sweden|Switzerland|Taiwan|Tanzania|Thailand|Tunisia|Turkey|Türkiye|UAE|UK|USA|US|U.S.A.
    |Uganda|Ukraine|United Arab Emirates|United Kingdom|United States|Uruguay|Uzbekistan
    |Venezuela|Viet Nam|Vietnam|Wales|Online|Virtual|Virtual Event|Virtual Conference
    """.replace("\n", "").split("|")
    for name in [" ".join(name.split())]
)


def ends_in_country(segments: list[str]) -> bool:
    """Whether the last of several segments of a title is a country, or says "online"."""
    return len(segments) > 1 and segments[-1].strip(" .").casefold() in _COUNTRIES
