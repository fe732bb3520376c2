"""Words of the names of venues, publishers and preprint servers, folded."""

from snnbib.readinglist.words import phrase_set, word_set

__all__ = [
    "ABBREVIATIONS",
    "ARTICLES_OF_VENUES",
    "COUNTRIES",
    "JOURNALS_OF_TWO_WORDS",
    "KINDS_OF_REPORTS",
    "KINDS_OF_VENUES",
    "LESSONS",
    "LIBRARIES",
    "MEETING_AFTER_ORDINAL",
    "PREPOSITIONS_OF_VENUES",
    "PREPRINT_SERVERS",
    "PROCEEDINGS_IN_CYRILLIC",
    "PUBLISHERS",
    "PUBLISHER_ENDINGS",
    "PUBLISHER_WORDS",
    "PUBLISHING_PLACES",
    "STATE_CODES",
    "TEACHING_MATERIAL",
    "UNIVERSITY_PRESSES",
    "VENUE_WORDS",
    "WEAK_ABBREVIATIONS",
    "WEAK_VENUE_WORDS",
    "WORDS_BEFORE_SMALL_ONES",
]

VENUE_WORDS = word_set(
    """
    conference conferences conf proceedings proc symposium symposia symp workshop workshops journal
    journals transactions trans letters lett annals bulletin bull magazine mag acta advances
    annual international intl int congress colloquium quarterly archives arch lncs ceur preprint
    preprints findings companion thesis dissertation press verlag publishers publishing paperbacks
    revista congreso conferencia actas jornadas simposio anales cuadernos boletin
    revue actes colloque annales cahiers congres conference journees
    zeitschrift tagung konferenz jahrbuch archiv berichte mitteilungen tagungsband
    wydawnictwo wydawnictwa издательство
    tijdschrift tidskrift tidsskrift przeglad kwartalnik zeszyty rocznik casopis sbornik zbornik
    dergisi szemle jurnal prosiding analele quaderni вісник збірник
    rivista atti convegno annali anais congresso revista simposio
    журнал вестник труды известия конференция сборник доклады ученые записки
    学报 会议 期刊 杂志 学会 論文誌 大会 研究会 年会 学刊 論文集 学术会议 雑誌 紀要 研究報告 저널
    학회 논문지 논문집 학술지 학술대회 مجله مجلة المجلة فصلنامه پژوهشنامه ماهنامه पत्रिका
    """
)
"""Words that are typical of the names of venues."""

WORDS_BEFORE_SMALL_ONES = word_set(
    "revue cahiers annales bulletin actes revista cuadernos anales boletin actas rivista quaderni"
    " annali atti anais boletim журнал вестник труды известия доклады вісник праці"
)
"""Of `VENUE_WORDS`, those after which other words of the name are in small letters."""

JOURNALS_OF_TWO_WORDS = ("tap chi ",)
"""How the names of journals begin where that takes two words, folded: "Tạp chí Ngôn ngữ"."""

MEETING_AFTER_ORDINAL = (
    r"(?<![0-9]{3})(?:\.\s(?:[^\W\d]{3,20}\s)?[^\W\d]{0,16}(?i:tagung|treffen|kon[gf]re[sn]|kolloqui|colloqui|symposi"
    r"|sympozj|workshop|zjazd|zj[ae]zd|sjezd|konferans|seminar|werkstatt)|:[ae]\s[^\W\d])"
)
"""The stop of an ordinal number and the meeting counted, as an expression: "12. Tagung", "12:e"."""

_MEETING_ROOTS = (
    "конференц|симпоз|съезд|з.їзд|школ|семинар|семінар|конгрес|совещан|чтени|читан|форум"
)
_ADJECTIVE = r"\w+(?:ая|ый|ий|ой|а|ська)"

PROCEEDINGS_IN_CYRILLIC = (
    r"(?:(?:Сборник|Збірник|Сб\.)\s(?:(?:научных|наукових)\s)?"
    r"(?:трудов|тезисов|статей|докладов|материалов|праць|тез|матеріалів|доповідей)\b"
    rf"|(?:Тезисы|Тези|Материалы|Матеріали|Труды|Праці|Доклады|Доповіді)\s(?:[\w.-]+\s){{0,5}}(?:{_MEETING_ROOTS})"
    rf"|(?:[IVXL]+(?:-\w{{1,2}})?|[0-9]{{1,3}}-(?:я|й|ий|ая|а)|[А-ЯІЇЄ]{_ADJECTIVE})\s(?:{_ADJECTIVE}\s){{0,3}}"
    r"(?:конференция|конференція|симпозиум|симпозіум|съезд|з.їзд|школа|семинар|семінар|конгресс?)\b)"
)
"""How the names of proceedings and meetings begin, whose other words are small, as expressions."""

WEAK_VENUE_WORDS = word_set(
    """
    review reviews rev communications commun reports report studies frontiers nature science cell
    ieee acm usenix springer elsevier aaai papers lecture notes society royal academy j sci phys
    chem
    biol med math comput eng syst res technol opinion trends current perspectives physica biometrika
    econometrica psychological american european british physical medicine lancet plos bmc mit
    university arts humanities history literature forum record week meeting summit track school
    chemie physik biologie medizin mathematica mathematicae chimica biologica medica
    """
)
"""Words that venues' names share with titles."""

PREPRINT_SERVERS = word_set(
    """
    arxiv corr biorxiv medrxiv chemrxiv techrxiv psyarxiv socarxiv eartharxiv ssrn preprint
    preprints researchsquare eprint engrxiv edarxiv bioarxiv
    """
)

UNIVERSITY_PRESSES = phrase_set(
    "cambridge up; chicago up; columbia up; cornell up; duke up; edinburgh up; harvard up;"
    "indiana up; johns hopkins up; manchester up; northwestern up; oup; oxford up; princeton up;"
    "stanford up; syracuse up; yale up"
)
"""Presses of universities by their short names, which look like a name with initials."""

PUBLISHERS = UNIVERSITY_PRESSES | phrase_set(
    "academic press; addison wesley; apress; birkhauser; chapman & hall; crc press; de gruyter;"
    "elsevier; john wiley & sons; macmillan; mcgraw hill; morgan kaufmann; no starch press;"
    "north holland; o reilly; o reilly media; packt; palgrave macmillan; pearson; prentice hall;"
    "routledge; springer; springer verlag; taylor & francis; wiley; wiley blackwell;"
    "world scientific; alianza; allen & unwin; armand colin; artech house; ashgate;"
    "basil blackwell; benjamin cummings; blackwell; bloomsbury; brill; brooks cole;"
    "butterworth heinemann; butterworths; c h beck; catedra; cengage; clarendon; doubleday; dunod;"
    "e j brill; edward elgar; einaudi; faber & faber; fayard; feltrinelli; flammarion;"
    "fondo de cultura economica; gallimard; george allen & unwin; grasset; hachette; harper & row;"
    "harper collins; harpercollins; holt rinehart & winston; houghton mifflin; il mulino;"
    "john benjamins; karger;"
    "kegan paul; kluwer; kluwer academic; knopf; l harmattan; laterza; lippincott; little brown;"
    "longman; marcel dekker; methuen; minuit; mohr siebeck; mondadori; mouton; mouton de gruyter;"
    "oldenbourg; paidos; penguin; plenum; polity; praeger; presses universitaires de france; puf;"
    "random house; reclam; reidel; routledge & kegan paul; rowohlt; sage; seuil; siglo xxi;"
    "simon & schuster; sinauer; suhrkamp; teubner; thieme; tirant lo blanch; vieweg; vrin;"
    "vandenhoeck & ruprecht; verso; w h freeman; w w norton; williams & wilkins; мир; наука;"
    "pearson addison wesley; pearson educacion; pearson education; pearson prentice hall;"
    "alfaomega; bookman; grada; helion; novatec; pwn; бхв петербург; вильямс; дмк пресс;"
    "машиностроение; питер; физматлит; юрайт; просвещение;"
    "人民邮电出版社; 机械工业出版社; 清华大学出版社; 電子工業出版社; オライリー;"
    "a francke; abeledo perrot; academica; adelphi; akal; albin michel; alianza editorial;"
    "allen lane; allyn & bacon; almedina; anagrama; aranzadi; ariel; arnoldo mondadori;"
    "aschehoug; aubier; beltz; benziger; bohlau; bollati boringhieri; bompiani; boringhieri;"
    "brepols; bruckmann; bulzoni; c winter; carl hanser; carl winter; carocci; cedam;"
    "charles scribner s sons; chatto & windus; chr kaiser; churchill livingstone;"
    "civilizacao brasileira; civitas; clacso; companhia das letras; cortez; d van nostrand;"
    "dalloz; desclee de brouwer; deuticke; diederichs; difel; donzelli; droz;"
    "duncker & humblot; editions de minuit; edward arnold; eerdmans; electa; espasa;"
    "espasa calpe; eudeba; eyrolles; f steiner; farrar straus & giroux;"
    "farrar straus and giroux; felix meiner; ferdinand enke; ferdinand schoningh; forense;"
    "francke; franco angeli; francoangeli; franz deuticke; franz steiner; fundo de cultura;"
    "g cres; garzanti; gauthier villars; gedisa; giappichelli; giuffre; giunti; gollancz;"
    "gredos; grijalbo; gunter narr; gustav fischer; gyldendal; hans huber; hanser; harcourt;"
    "harcourt brace; harcourt brace jovanovich; harper & brothers; harrassowitz;"
    "harvester wheatsheaf; hatier; heinemann; henry holt; hermann; hirzel;"
    "hodder & stoughton; hogrefe; honore champion; hutchinson; il saggiatore;"
    "imprimerie nationale; interscience; j b metzler; j vrin; john murray; jonathan cape;"
    "jorge zahar; jossey bass; julius springer; juventa; karthala; klett cotta; klincksieck;"
    "klostermann; kohlhammer; kosel; la decouverte; la documentation francaise;"
    "la nuova italia; lawrence erlbaum; les belles lettres; lgdj; liguori;"
    "lippincott williams & wilkins; losada; luchterhand; m e sharpe; malheiros; marcial pons;"
    "marsilio; martins fontes; martinus nijhoff; maspero; max niemeyer;"
    "mcgraw hill education; metzler; morcelliana; mosby; narcea; neukirchener; niemeyer;"
    "nijhoff; nomos; norstedts; norton; odile jacob; olschki; orell fussli; payot;"
    "paz e terra; peeters; peter lang; phaidon; plon; porrua; prestel; quelle & meyer;"
    "queriniana; quodlibet; rand mcnally; rizzoli; robert laffont; rodopi;"
    "rowman & littlefield; rowman and littlefield; s fischer; sansoni; saraiva; saunders;"
    "schoningh; schroedel; scribner; secker & warburg; seix barral; sirey; skira;"
    "studentlitteratur; sudamericana; sweet & maxwell; t & t clark; taschen; tecnos;"
    "thames & hudson; thames and hudson; trotta; tusquets; ullstein; universitetsforlaget;"
    "utet; van gorcum; van nostrand; van nostrand reinhold; victor gollancz; viella;"
    "vittorio klostermann; vozes; w a benjamin; w b eerdmans; w b saunders; w kohlhammer;"
    "w w norton & company; wadsworth; walter de gruyter; wasmuth; waxmann; wilhelm fink;"
    "wolters kluwer; zahar; zanichelli; zondervan; академический проект; высшая школа;"
    "гостехиздат; молодая гвардия; политиздат; советский писатель; художественная литература;"
    "эксмо; языки славянской культуры"
)
"""Publishers of books by their short names, which are not words of venues' names."""

PUBLISHER_WORDS = word_set(
    """
    press presses publisher publishers publishing publications paperbacks verlag books
    springer wiley elsevier routledge editions editorial editora editrice edizioni maison
    editore editori editeur editeurs
    uitgeverij izdatelstvo wydawnictwo wyd oficyna издательство изд ediciones edicoes
    forlag nakladatelstvi kiado yayinlari yayinevi basimevi penerbit видавництво kustannus nxb
    editura
    εκδοσεις انتشارات forlaget kitabevi yayincilik leidykla kirjastus zalozba naklada
    vydavnyctvo vydavatelstvo izdavastvo نشر دار مكتبة הוצאת प्रकाशन
    """
)
"""Words that the names of publishers have, and a few publishers that have books in every field."""

PUBLISHER_ENDINGS = (
    "出版社", "出版会", "出版", "書店", "書房", "書院", "新書", "文庫", "书店", "书局", "書局",
    "印书馆", "印書館", "출판사", "출판부", "출판",
    " & Co", " & Co.", " Co., Ltd", " Co., Ltd.", ", Inc", ", Inc.", " Inc.", " Ltd", " Ltd.",
    " GmbH", " & Sons", " and Sons", " & Company", " and Company",
)  # fmt: skip
"""What the names of publishers end in: firms, and those whose words are not set apart."""

STATE_CODES = word_set(
    """
    al ak az ar ca co ct dc de fl ga hi ia id il in ks ky la ma md me mi mn mo ms mt nc nd ne nh nj
    nm nv ny oh ok or pa ri sc sd tn tx ut va vt wa wi wv wy
    """
)
"""The states of the United States, which stand in capitals behind cities."""

PUBLISHING_PLACES = phrase_set(
    "amsterdam; athens; barcelona; bari; basel; berkeley; berlin; bern; bogota; bologna; bonn; "
    "boston; brighton; bruxelles; brussels; bucuresti; budapest; buenos aires; cambridge; chicago; "
    "coimbra; copenhagen; darmstadt; den haag; dordrecht; dublin; edinburgh; firenze; florence; "
    "frankfurt; frankfurt am main; geneve; geneva; genova; gottingen; granada; graz; hamburg; "
    "heidelberg; helsinki; istanbul; jena; kobenhavn; koln; krakow; leiden; leipzig; leuven; "
    "lisboa; lisbon; london; louvain; lyon; madrid; malaga; mexico; mexico d f; milano; milan; "
    "montreal; moscow; munchen; munich; munster; napoli; new haven; new york; nurnberg; oslo; "
    "oxford; padova; palermo; paris; pisa; porto; princeton; praha; prague; quito; rio de "
    "janeiro; roma; rome; rotterdam; salamanca; san francisco; santiago; sao paulo; sevilla; "
    "stanford; stockholm; strasbourg; stuttgart; tokyo; torino; toronto; tubingen; turin; "
    "uppsala; utrecht; valencia; venezia; warszawa; washington; wien; vienna; wiesbaden; "
    "wroclaw; st louis; zaragoza; zurich; londra; parigi; berlino; francoforte; lipsia; "
    "monaco; zurigo; "
    "lisbona; mosca; londres; nueva york; nova york; berlim; moscou; moscu; leningrado; "
    "varsovie; vienne; aarhus; aix en provence; albany; albuquerque; ann arbor; antwerpen; "
    "arles; atlanta; austin; baltimore; bielefeld; bloomington; bordeaux; bremen; brescia; "
    "brno; caen; caracas; cordoba; cuernavaca; delhi; new delhi; detroit; dijon; durham; essen; "
    "freiburg; ghent; gent; glencoe; grenoble; groningen; halle; hannover; hong kong; "
    "jerusalem; karlsruhe; kiel; kyiv; lausanne; lille; lima; ljubljana; los angeles; louvain "
    "la neuve; lund; mainz; manchester; marburg; marseille; melbourne; minneapolis; "
    "montpellier; montevideo; nancy; nanterre; nantes; new brunswick; norwood; novosibirsk; "
    "odense; ottawa; pamplona; passau; perugia; philadelphia; pittsburgh; poznan; lodz; gdansk; "
    "lublin; potsdam; quebec; regensburg; rennes; riga; saarbrucken; saint denis; san diego; "
    "seattle; seoul; shanghai; beijing; singapore; sofia; sydney; tallinn; toulouse; tours; "
    "trento; trier; trieste; urbana; vilnius; washington d c; washington dc; weinheim; "
    "westport; wurzburg; zagreb; reading; mass; englewood cliffs; hillsdale; boca raton; "
    "ithaca; thousand oaks; beverly hills; ankara; "
    "izmir; bursa; 北京; 上海; 南京; 台北; 東京; 서울; м; giessen; gieszen; opole; katowice; torun;"
    "广州; 武汉; 成都; 天津; 杭州; 西安; 长沙; 济南; 重庆; 香港; 京都; 大阪; 파주; 부산; 대구;"
    "спб; л; пг; москва; ленинград; санкт петербург; киев; минск; казань; саратов; харьков; киив;"
    "львів; харків; вінниця; одеса; αθηνα; θεσσαλονικη; πατρα; ha noi; hanoi; tp ho chi minh; hue;"
    "jakarta; yogyakarta; bandung; surabaya; malmo; umea; bergen; tromso; tampere; turku;"
    "jyvaskyla; olomouc; plzen; ostrava; bratislava; debrecen; szeged; pecs; iasi; cluj napoca;"
    "nanjing; nanking; peking; taipei; kyoto; timisoara; petropolis; campinas; porto alegre;"
    "eskisehir; assen; hilversum; gottingen; 臺北; تهران; قم; القاهرة;"
    "بيروت; الرياض; دمشق; עמאן; ירושלים; תל אביב; חיפה; दिल्ली; नई दिल्ली; मुंबई; กรุงเทพฯ; กรุงเทพมหานคร"
)
"""Cities that most books are published in, as several languages call them."""

COUNTRIES = phrase_set(
    "usa; u s a; us; uk; u k; england; scotland; wales; ireland; germany; deutschland; allemagne;"
    "alemania; austria; osterreich; switzerland; schweiz; suisse; france; francia; frankreich;"
    "italy; italia; spain; espana; portugal; the netherlands; netherlands; belgium; belgique;"
    "denmark; sweden; norway; finland; poland; polska; czech republic; hungary; romania; greece;"
    "turkey; russia; ukraine; israel; canada; australia; new zealand; japan; china; india; korea;"
    "taiwan; singapore; brazil; brasil; argentina; chile; mexico; colombia; south africa; mass;"
    "calif; conn; mich; penn; n j; n y; d c; great britain; united kingdom; united states;"
    "united states of america; etats unis; etats unis d amerique; estados unidos; stati uniti;"
    "vereinigte staaten; royaume uni; angleterre; reino unido; inghilterra; regno unito;"
    "espagne; italie; pays bas; italien; spanien; niederlande; germania; holland; massachusetts;"
    "california; connecticut; pennsylvania; new jersey; illinois; ohio; texas; maryland; michigan"
)
"""Countries and states behind the places that books are published in, folded."""

KINDS_OF_VENUES = word_set(
    "conference conferences journal journals workshop workshops revue revista rivista zeitschrift"
    " tijdschrift czasopismo журнал"
)
"""Words that say what kind of venue a name is, in front of it: "Revue *Fourmis*"."""

KINDS_OF_REPORTS = phrase_set(
    "working papers; discussion papers; technical reports; research reports; tech reports;"
    "working paper no; discussion paper no; technical report no; report no"
)
"""What reports of no certain series are called, folded."""

TEACHING_MATERIAL = phrase_set(
    "lecture notes; lecture slides; lecture note; course notes; class notes; lecture series; essay;"
    "notes de cours; vorlesungsskript; apuntes; notas de aula; 讲义; 講義資料"
)
"""What material for teaching is called, which looks like a venue's name but is not."""

LESSONS = word_set(
    "week weeks lesson lessons lecture lectures session class woche vorlesung semaine semana sesion"
    " clase settimana lezione"
)
"""Parts of a course, which are not venues: "Workshop week"."""

LIBRARIES = phrase_set(
    "academia edu; acm digital library; acm dl; citeseerx; google books; google patents;"
    "google scholar; ieee xplore; ieeexplore; jstor; patent; patents; pubmed; researchgate;"
    "science direct; sciencedirect; semantic scholar; semanticscholar; springerlink; u s patent;"
    "us patent; wikipedia; wiley online library"
)
"""Where papers and patents are kept: they are not venues."""

# Roots that ISO 4 and IEEE abbreviate titles of journals to, and other words before a stop.
ABBREVIATIONS = word_set(
    """
    acad acc
    adv agric am amer anal ann annu appl arch artif assoc astron astrophys autom behav biochem
    bioinf biol biomed biophys bull cardiol catal chem circ civ clin cogn commun comp comput conf
    contr curr dev dyn ecol econ educ electr electron energ eng environ epidemiol eur exp fig front
    algebr anal combin discrete engrg funct gen genet geom internat numer probab statist theoret
    topol geophys geosci hist hydrol immunol ind inf inform instrum intell int intl
    interdiscip int'l j jpn jr sr lab lang lett ling linguist mach mag manag manage mater math mech
    med metab
    microbiol mod mol nanotechnol nat natl netw neurosci neurol nucl oncol oper opin opt org pathol
    pharm pharmacol philos phil phys physiol polit polym proc process prog psychiatr psychol publ
    quant rep res rev robot roy sci ser soc sociol softw spectrosc st stat stud surg surv symp syst
    tech technol theor toxicol trans transp univ vis vol vols no nos pp pt ed eds dr prof mr mrs ms
    vs cf viz etc approx ca al hum comm inst natur royal zool wkshp vet jan feb mar apr
    jun jul aug sep sept oct nov dec struct
    aerosp agron anaesth anesth anesthesiol anthropol archaeol archeol atmos bacteriol bot
    bryol cartogr climatol constr criminol crystallogr demogr dermatol diabetol discuss
    ecotoxicol endocrinol entomol epigenet ethnol ethol evol fertil gastroenterol
    geochem geochim geogr geol geomech geomorphol gerontol glaciol gynecol haematol hematol hepatol
    herpetol hortic hyg ichthyol immunopharmacol infect interdisc limnol lubr
    meas meteorol microsc mycol myol nanosci nephrol neurobiol neuroimmunol
    neurophysiol neuropsychol neuropsychopharmacol neurosurg nutr obstet oceanogr ophthalmol
    ornithol orthop otolaryngol paediatr paleontol palaeontol parasitol pediatr
    pharmacokinet photochem photogramm phytochem phytopathol pollut primatol psychiat psychoanal
    psychopathol psychopharmacol psychosom radiat radiol rehabil reprod respir rheumatol
    seismol sens sociobiol spectrom supercond theriogenol thermochim thorac
    tribol trop ultrason urol vasc virol volcanol zoolog
    ent lond mem met meteor philol wea zeit
    antenn archit bioinform biosci cryptol cybern decis distrib electromagn fundam imag indust
    knowl mob multim multimed neurocomput optim propag recognit reliab secur semicond simul stoch
    telecommun underst veh wirel
    accid adhes aerodyn aeronaut afr agrochem anat angew anim antimicrob aquac aquat astrobiol
    astropart audiol autoimmun beitr bibliogr bioact biochim bioconjug biodivers bioelectron
    bioenerg bioeng biogeochem biogeogr biogeosci biomater biomech biomol bioorg bioprocess
    bioresour biosens biostat biosyst biotechnol ceram cereb chemother chim chir chromatogr
    chronobiol clim combust compos condens conserv contam contemp convers coord corros cosmochim
    cosmol crit cryobiol cryog cryst cytogenet cytol cytom dendrochronol dent desalin diagn disord
    dokl dtsch ecosyst electroanal electrochem electrochim electrophor embryol encycl endocr endod
    engl enzym enzymol epilep equ ergon estud ethnobiol ethnobot ethnogr ethnomusicol euras exerc
    explor filos financ fisiol forens gastrointest geoarchaeol geobot geochronol geod geodyn
    geoinf geoinform geomagn geosynth geotech geotechn geotherm gesch glycobiol grav gravit
    haemost herit heteroat heterocycl histochem histol histopathol historiogr hydraul hydrobiol
    hydrodyn hydrogeol hydrometeorol hypertens immunobiol immunochem immunogenet immunother
    inflamm innov inorg integr intens interf invertebr investig ionos isot izv jahrb jahresber
    jurisprud kardiol kinesiol kinet klin landsc laryngol leukoc libr linn macroecol macroecon
    macromol magn mamm mammal manuf mechanobiol mediaev mediev mediterr membr metall meteorit
    methodol metr microb microchem microecon microelectron microfluid micropaleontol microsyst
    mineral mitt molec monatsh morphol multidiscip multivar musicol mutat mythol nachr
    nanobiotechnol nanomater nanomed nanopart nanophoton nanostruct naturforsch naturwiss nematol
    neotrop neurochem neurodegener neuroendocrinol neurogenet neuroimag neuroinf neuroinflamm
    neuroinform neuropathol neuropharmacol neuroradiol neurorehabil neurotoxicol neurotraum obes
    occup oceanol odontol ophthal optoelectron organiz organomet osteoarthr osteoporos otol
    palaeobiol palaeoclimatol palaeoecol palaeogeogr paleobiol paleoceanogr paleoclimatol
    paleoecol palynol parasit particip pathobiol pathog pathophysiol pedagog perinatol periodont
    periodontol perspect petrogr petrol pharmaceut pharmacogenet pharmacogenom pharmacother phonet
    phonol photobiol photon photovolt phycol phylogenet physicochem physiother phytol phytomed
    plasmon plast popul poult pragmat precambr pregn prehist prev procur proteom psycholinguist
    psychometr psychoneuroendocrinol psychother pulm quat quatern radioanal radiobiol radiochem
    radioecol radiother reconstr refrig regen regul relat relativ relig renew reson resour rheol
    rheum rossk sanit scand schizophr schweiz scient sect sedim sediment seism semant semiot
    sitzungsber socioecon socioling sociolinguist spat spectrochim speleol stratigr subst
    superlatt suppl sustain synth tectonophys telemed theol ther therap thermodyn thermophys
    thromb tijdschr topogr transfus transl transplant traumatol trav turbul ukr ultramicrosc
    vaccin veg veget verh vestn virchows vulcan wildl wiss yearb zellforsch zentralbl zh ztschr
    """
)

WEAK_ABBREVIATIONS = word_set(
    """
    aust ber br build can cell cem chang class coll concr control cult des differ energ fam fract
    ges glob harv helv indian intern invent invest ital model mon mov not nurs pack pers planet
    pol prod sol surf sust test therm vib
    """
)
"""Roots that are words or names as well: they are cut only beside a root."""

PREPOSITIONS_OF_VENUES = (
    "in", "In", "at", "At", "im", "auf", "beim", "dans", "à", "au", "aux", "en", "En", "nel",
    "nella", "su", "sul", "sulla", "em", "no", "na", "op", "bij", "i", "på", "w", "v", "ve", "u",
    "в", "на", "во", "у", "în", "la", "载于", "載於", "发表于", "發表於", "发表在", "收录于",
)  # fmt: skip
"""What stands between a title or people and the venue, as it is written."""

ARTICLES_OF_VENUES = (
    "the", "der", "den", "dem", "die", "das", "la", "le", "les", "el", "los", "las", "il", "lo",
    "de", "het",
)  # fmt: skip
"""What can stand between one of these and the venue."""
