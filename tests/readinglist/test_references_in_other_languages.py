"""References as other languages write them: made-up entries, whole values."""

import pytest

from snnbib.readinglist import parse
from snnbib.readinglist.references.quoted_names import quoted_names
from tests.readinglist.rows import Row, rows_of

_REFERENCES = [
    # Chinese: names end in 等, a chapter stands in a book behind two slashes.
    ("王小明, 李四, 赵五, 等. 蚂蚁计数的研究[J]. 昆虫学报, 2018, 61(3): 301-312.",
     ("蚂蚁计数的研究", "昆虫学报", 2018, ["王小明", "李四", "赵五"])),
    ("刘一, 陈二. 蚁巢结构[M]//王五. 昆虫学手册. 北京: 科学出版社, 2015: 20-35.",
     ("蚁巢结构", "昆虫学手册", 2015, ["刘一", "陈二"])),
    # Japanese: no spaces, quotation marks of both kinds, the year in wide brackets.
    ('山田太郎,鈴木花子,"蟻の道標",昆虫学会論文誌, Vol.10, No.2, pp.1-9 (2012).',
     ("蟻の道標", "昆虫学会論文誌", 2012, ["山田太郎", "鈴木花子"])),
    ("山田 太郎・鈴木 花子（2010）「蟻の社会」『昆虫学研究』第5巻第2号、pp.12-30。",
     ("蟻の社会", "昆虫学研究", 2010, ["山田", "鈴木"])),
    ("山田太郎, 鈴木花子, 蟻の道の計測, 昆虫学会論文誌, 18(3), pp.185-186, 2019",
     ("蟻の道の計測", "昆虫学会論文誌", 2019, ["山田太郎", "鈴木花子"])),
    # Korean: the journal in quotation marks of its own.
    ("김철수·이영희, 「개미의 언어」, 『곤충학연구』 제12권 3호, 2012, 33-50쪽.",
     ("개미의 언어", "곤충학연구", 2012, ["김철수", "이영희"])),
    # German and Spanish: no date, and the day of a visit, whose year is not the work's.
    ("Biene, Anna (o.J.): Ameisen heute. Online: https://ants.example.org (Zugriff am 12.03.2020)",
     ("Ameisen heute", "", 0, ["Biene"])),
    ("Abeja, A. (s.f.). Hormigas de hoy. Recuperado el 3 de mayo de 2020, de"
     " https://ants.example.org", ("Hormigas de hoy", "", 0, ["Abeja"])),
    ("[BIEN11]: Biene, Anna: Das Leben der Ameisen, Springer Berlin, 2011",
     ("Das Leben der Ameisen", "Springer Berlin", 2011, ["Biene"])),
    # Polish: a journal in quotation marks behind a title without any.
    ("Pszczoła A., Mrówka B., Jak liczą mrówki, „Przegląd Owadów” 2005, t. 12, nr 3, s. 45–52.",
     ("Jak liczą mrówki", "Przegląd Owadów", 2005, ["Pszczoła", "Mrówka"])),
    # A letter behind an abbreviated name is its series.
    ("A. Bee and D. Cee, How ants count, Phys. Rev. E 63, 041101 (2001).",
     ("How ants count", "Phys. Rev. E", 2001, ["Bee", "Cee"])),
    ("Bee A., Cee D. How ants count. IEEE Trans. Syst. Man Cybern. B 12(3), 45–67 (2001).",
     ("How ants count", "IEEE Trans. Syst. Man Cybern. B", 2001, ["Bee", "Cee"])),
    # Two slashes without a space behind; a preprint and an edition in brackets.
    ("Bee A., Cee D. Deep ants for all //Proceedings of the Ant Conference. – 2016. – С. 770-778.",
     ("Deep ants for all", "Proceedings of the Ant Conference", 2016, ["Bee", "Cee"])),
    ("Bee, A. (2025). How ants see [Preprint]. arXiv. https://doi.org/10.1000/1",
     ("How ants see", "", 2025, ["Bee"])),
    ("Abeja, A. (2004). *Vida de hormigas* (1.ª ed., 3.ª reimp.). Lugar Editorial.",
     ("Vida de hormigas", "Lugar Editorial", 2004, ["Abeja"])),
    # The year of the reference is not that in the name of what it is in.
    ("Bee, A. (2024). Ants and tests. En T. Cee y E. Dee (Eds.), *Ants 2023: Advances*. Springer.",
     ("Ants and tests", "Ants: Advances", 2024, ["Bee"])),
    # Editions, series, publisher and place between commas; a thesis; a publisher in brackets.
    ("A. Bee, D. Cee, The life of ants, 2nd edition, Texts in Ant Studies, Hill Press, Ulm (1994)",
     ("The life of ants", "Hill Press", 1994, ["Bee", "Cee"])),
    ("A. Abeille, B. Fourmi, Méthodes de comptage des fourmis, Thèse de Doctorat, Paris (2011)",
     ("Méthodes de comptage des fourmis", "", 2011, ["Abeille", "Fourmi"])),
    ("Bee, Ada. 2010. *The life of ants*. Ant Studies in the Hills 163. Ulm: Hill Press.",
     ("The life of ants", "Hill Press", 2010, ["Bee"])),
    ("Ada Bee, *Ants as Code* (O'Reilly)", ("Ants as Code", "O'Reilly", 0, ["Bee"])),
    # An organization that publishes; where it was found; a quotation inside of a title.
    ("Bee, A. (2020) *Zero Ants*. National Institute of Ants. Available at: https://doi.org/10.1/2"
     " (Accessed: 21 February 2026).", ("Zero Ants", "National Institute of Ants", 2020, ["Bee"])),
    ("Biene, A. (o.J.). *Was Ameisen tun*. Abgerufen von https://ants.example.org",
     ("Was Ameisen tun", "", 0, ["Biene"])),
    ('Biene, Ada. 1989. “Gibt es die "feinen Ameisen"? Studie.” Gedruckt. *Ameisen* 41 (1): 7.',
     ('Gibt es die "feinen Ameisen"? Studie', "Ameisen", 1989, ["Biene"])),
    ("Bee, C. Dan, Eve F. Dee, and Gus Hai. 1986. “Near Ants.” *Ants* 23 (3): 271–80.",
     ("Near Ants", "Ants", 1986, ["Bee", "Dee", "Hai"])),
    ("山田太郎, 鈴木花子. 蟻を用いた配色, 昆虫学会論文集, 18(3), pp.185-186, 岡山, 2019年9月3日.",
     ("蟻を用いた配色", "昆虫学会論文集", 2019, ["山田太郎", "鈴木花子"])),
    ("A. Bee, D. Cee and E. Dee, *Ants learn*, 15th International Conference on Ants, pp.461-471,"
     " Feb. 2017.",
     ("Ants learn", "15th International Conference on Ants", 2017, ["Bee", "Cee", "Dee"])),
    # Italian: place and publisher between commas, and a translation in brackets with its own year.
    ("APE, Anna, [*La vita*](https://a.org/1), Torino, Einaudi, 1966 (trad. it. *Vita*, Milano,"
     " Adelphi, 1975).", ("La vita", "Einaudi", 1966, ["APE"])),
    ("BEE, Ada Ja., *Ants*, New York, Bee, Cee and Dee, 2011 (trad. it. *Ape*, Milano, 2012).",
     ("Ants", "Bee, Cee and Dee", 2011, ["BEE"])),
    # Japanese: one name and a colon, "and others", a publisher of books.
    ("虫井英二郎: 蟻の通信の検証, 蟻ソフトウェア, Vol.20, No.6(2003), pp. 75–84.",
     ("蟻の通信の検証", "蟻ソフトウェア", 2003, ["虫井英二郎"])),
    ("鈴木一郎ほか: 蟻の学習入門, 朝蟻書店 (2021)",
     ("蟻の学習入門", "朝蟻書店", 2021, ["鈴木一郎"])),
    # Russian: initials of two letters, a publisher with stops, volumes, editors.
    ("Жук Вл. В., Оса Г. А. Физиология муравьёв. — СПб.: Изд-во С.-Петерб. ун-та, 2011. — 783 с.",
     ("Физиология муравьёв", "Изд-во С.-Петерб. ун-та", 2011, ["Жук", "Оса"])),
    ("Жук Н. М. «История муравьёв». Т. VIII–IX. — М.: Наука, 1989.",
     ("История муравьёв", "Наука", 1989, ["Жук"])),
    ("Переписка муравьёв с пчёлами / под ред. Д. С. Осы. — Л.: Наука, 1979.",
     ("Переписка муравьёв с пчёлами", "Наука", 1979, [])),
    # Polish: publisher, place and year without a comma; a full name in front; a name with commas.
    ("Pszczoła E., Mrówka J., Psychologia mrówek, Wydawnictwo Naukowe PWN, Warszawa 2006.",
     ("Psychologia mrówek", "Wydawnictwo Naukowe PWN", 2006, ["Pszczoła", "Mrówka"])),
    ("Adam Mrówka, Testowanie mrówek i pszczół, Wydawnictwo Naukowe PWN, Warszawa 2015",
     ("Testowanie mrówek i pszczół", "Wydawnictwo Naukowe PWN", 2015, ["Mrówka"])),
    ("Bee M., Dee A., How do ants work?, Journal of Ants: Learning, Memory, and Wood, 2019, 45(1)",
     ("How do ants work?", "Journal of Ants: Learning, Memory, and Wood", 2019, ["Bee", "Dee"])),
    # Committees as authors; an organization with its country; editions in French.
    ("Ant Association Practice Committee. Care of ants. Ant Care. 2023;46(1):S1-S280.",
     ("Care of ants", "Ant Care", 2023, ["Ant Association Practice Committee"])),
    ("Instituto das Formigas (Brasil). Censo das formigas [Internet]. Ulm: Instituto das"
     " Formigas; 2021 [citado 2026 Set 19].",
     ("Censo das formigas", "Instituto das Formigas", 2021, ["Instituto das Formigas (Brasil)"])),
    ("ABEILLE, Anne ; FOURMI, Paul. La vie des fourmis. 2e éd. Paris : Presses du Bois, 2020.",
     ("La vie des fourmis", "Presses du Bois", 2020, ["ABEILLE", "FOURMI"])),
    # A Western name in front of a title in signs, and a middle initial without a stop.
    ("Ada S. Beeson. 蚂蚁网络[M]. 北京: 昆虫大学出版社, 2020.",
     ("蚂蚁网络", "昆虫大学出版社", 2020, ["Beeson"])),
    ("Ada Bee, Carl G Dee, and Eve Hai. 2017. Ants on hills. ACM Trans. Ants. 36, 4 (2017).",
     ("Ants on hills", "ACM Trans. Ants", 2017, ["Bee", "Dee", "Hai"])),
    # A book in GB/T 7714 without its place, and with a space in the mark of its kind.
    ("张伟. 蚂蚁学习[M]. 昆虫大学出版社, 2016.", ("蚂蚁学习", "昆虫大学出版社", 2016, ["张伟"])),
    ("张伟. 蚂蚁气象[ M]. 成都:西南昆虫大学出版社, 2011:39 - 49.",
     ("蚂蚁气象", "西南昆虫大学出版社", 2011, ["张伟"])),
    # A key with "et al."; a subtitle in plain text in front of place and publisher; year and month.
    ("**[Bee et al. 02]** Bee, A. and Cee, D., *“How ants talk,”* in *Ant Wisdom 3*, edited by Eve"
     " Dee. Hill Media, 2002.", ("How ants talk", "Ant Wisdom", 2002, ["Bee", "Cee"])),
    ("ABELHA, Ana; FORMIGA, Bia. **As formigas**: A guide to ants. Ulm: Wood Press, 2005.",
     ("As formigas: A guide to ants", "Wood Press", 2005, ["ABELHA", "FORMIGA"])),
    ("Bee, A., & Cee, D. (2010, 05). How ants choose colors. Proceedings of the Ant Academy.",
     ("How ants choose colors", "Proceedings of the Ant Academy", 2010, ["Bee", "Cee"])),
    ("Bee, A. (2017). Ants on screens. 2017 Ant Conference.doi:10.1000/1",
     ("Ants on screens", "Ant Conference", 2017, ["Bee"])),
    # The format of a linked title stands between it and the journal.
    ('Bee, Ada; Cee, Dan (2007), ["How Ants Count"](https://a.org/1.pdf) (PDF), *Ant Letters*,'
     " **101** (6): 255–261",
     ("How Ants Count", "Ant Letters", 2007, ["Bee", "Cee"])),
    # French: quotation marks with a space inside, an issue of a year, editors.
    ("Abeille, Anne, et Paul Fourmi. « Compter les fourmis. Enjeux et pas », Ruches & bois, vol. 9,"
     " no. 1, 2017.", ("Compter les fourmis. Enjeux et pas", "Ruches & bois", 2017,
                       ["Abeille", "Fourmi"])),
    ("Abeille, Anne. « Écrire aux fourmis ». Fourmilières, no 2014‑1 (15 janvier 2015).",
     ("Écrire aux fourmis", "Fourmilières", 2015, ["Abeille"])),
    ("Abeille, Anne. « Les fourmis ». In Bois et Abeilles, édité par Paul Fourmi, 47‑54. Presses du"
     " Bois, 2021.", ("Les fourmis", "Bois et Abeilles", 2021, ["Abeille"])),
    ("Abeille, Anne, éd. La vie des fourmis. Paris: Presses du Bois, 2010.",
     ("La vie des fourmis", "Presses du Bois", 2010, ["Abeille"])),
    # The year directly behind a quoted title is the work's, not that of a later printing.
    ("A. Abeille, “La vie des fourmis”, 1974, Presses du Bois, 1984.",
     ("La vie des fourmis", "Presses du Bois", 1974, ["Abeille"])),
    ("A. Abeille, “La vie des fourmis”, dans “Ruches”, 1973, vol. 4, pp. 1–9 (cf. aussi: Bois,"
     " 1977, p. 3).", ("La vie des fourmis", "Ruches", 1973, ["Abeille"])),
    # An initial in front of the given name; "e" as "and"; the state of a place in brackets.
    ("APE, V. Anna, [*La vita*](https://a.org/1), Londra, Hall & Hill, 1956.",
     ("La vita", "Hall & Hill", 1956, ["APE"])),
    ('APE, Anna, Bia S. Rossi e Gina E. Conti, ["Le api sociali"](https://a.org/2), *Ape*, n. 12,'
     " 2012.",
     ("Le api sociali", "Ape", 2012, ["APE", "Rossi", "Conti"])),
    ("APE, Anna, [*La vita*](https://a.org/3), Cambridge (Mass.), MIT Press, 1948 (trad. it."
     " *Vita*, Milano, il Bosco, 1968).", ("La vita", "MIT Press", 1948, ["APE"])),
    # Turkish: "ve" is "and".
    ("Ada Arı, Bora K. Çiçek ve Can Demir (2020). Karıncalar nasıl sayar. Karınca Dergisi, 3(2).",
     ("Karıncalar nasıl sayar", "Karınca Dergisi", 2020, ["Arı", "Çiçek", "Demir"])),
    # Japanese: a name directly in front of the title's quotation marks, then publisher and year.
    ("虫井太郎『蟻の解析 I, II』虫大学出版会、1980",
     ("蟻の解析 I, II", "虫大学出版会", 1980, ["虫井太郎"])),
    # A key of names and year in front; the year of an old book; a thesis in short.
    ("**[Жук, Оса 1977]** Жук Н. А., Оса Я. В. *Методы муравьёв.* — М.: Наука, 1977.",
     ("Методы муравьёв", "Наука", 1977, ["Жук", "Оса"])),
    ("Fourmi, J. L. *Mécanique des fourmis*, 1788",
     ("Mécanique des fourmis", "", 1788, ["Fourmi"])),
    ('Bee, W. "Minima of ants with wings", MS Thesis, Univ. Ulm, 1939',
     ("Minima of ants with wings", "", 1939, ["Bee"])),
    # A series with the word for its number in front of the publisher.
    ("Bee H. *Methods for ants.* Ulm Monographs on Ants, Vol. 15. — Hill University Press, 2004.",
     ("Methods for ants", "Hill University Press", 2004, ["Bee"])),
    # A title that goes on after an exclamation, in front of a publisher alone.
    ("김철수 (2021). 세자! 개미 교과서. 개미퍼블리싱.",
     ("세자! 개미 교과서", "", 2021, ["김철수"])),
    # Who translated a book, in brackets; when it appeared first; stars in front of what to read.
    ("Abeille, P. (1954). *The Life of Ants* (P. C. Bee, trans.). Hill University Press.",
     ("The Life of Ants", "Hill University Press", 1954, ["Abeille"])),
    (r"\* Bee, W. *Ants: A New Name*. (Ulm; Rome: Hill Publishing, 1981; first published 1907).",
     ("Ants: A New Name", "Hill Publishing", 1981, ["Bee"])),
    (r"\*\* Bee, W. van O. 'Three grades of ants' in W. O. Bee *The Ways of Ants*. (Ulm: Hill"
     " House, 1966). A classic.", ("Three grades of ants", "The Ways of Ants", 1966, ["Bee"])),
    # German: subtitles, volumes, place and year without a publisher, a book by the same author.
    ("Biene, Hans: Ameisen mit Zuschauer. Paradigma einer Metapher. Frankfurt a. M. 1979.",
     ("Ameisen mit Zuschauer. Paradigma einer Metapher", "", 1979, ["Biene"])),
    ("Biene, Hans: Über den Prozeß der Ameisen. 2 Bde. Frankfurt am Main 1976.",
     ("Über den Prozeß der Ameisen", "", 1976, ["Biene"])),
    ("Biene, Hans: Wandel der Ameisen. Untersuchungen im Wald. Neu-Ulm/Ulm: Hügel 1962 (= w 7).",
     ("Wandel der Ameisen. Untersuchungen im Wald", "Hügel", 1962, ["Biene"])),
    ("Biene, Hans: Ameisen im 18. Jahrhundert. In: Ders.: Wald, Wiese, Hügel. Ulm: Specht & Fink"
     " 1976, S. 174–205.", ("Ameisen im 18. Jahrhundert", "Wald, Wiese, Hügel", 1976, ["Biene"])),
    # Polish: editors, a year in the title, place and publisher behind a comma.
    ("Pszczoła J., Mrówka T. (red.), Mrówki polskie 2015, Rada Mrówek, Warszawa 2015.",
     ("Mrówki polskie 2015", "Rada Mrówek", 2015, ["Pszczoła", "Mrówka"])),
    ("Mrówka T.: Mrówki. Liczenie z programem GRETL, Warszawa: PWN, 2011",
     ("Mrówki. Liczenie z programem GRETL", "PWN", 2011, ["Mrówka"])),
    ("Abeja, M. (2009). Hormigas y poder. Madrid: Bosque Editorial, cap. 1 y 2.",
     ("Hormigas y poder", "Bosque Editorial", 2009, ["Abeja"])),
    # Law: full names, volume in front of the journal, the publisher with place or edition.
    ("Bob C. Bee, Ants Without Law: How Ants Settle (Cambridge, MA: Hill University Press, 1991)",
     ("Ants Without Law: How Ants Settle", "Hill University Press", 1991, ["Bee"])),
    ("Gerald N. Bee, The Hollow Hill (University of Ulm Press, 2d ed. 2008)",
     ("The Hollow Hill", "University of Ulm Press", 2008, ["Bee"])),
    # A publisher behind place and state, without the year; an edition in brackets in front.
    ("Bee, G. (2002), The Anatomy of Ants, Cambridge, MA: Hill University Press.",
     ("The Anatomy of Ants", "Hill University Press", 2002, ["Bee"])),
    ("Bee, P., and Cee, J. A. (1989), Linear Ants (2nd ed.), New York: Hall & Hill.",
     ("Linear Ants", "Hall & Hill", 1989, ["Bee", "Cee"])),
    ("Bee, A. (2001), “Ants v. Wardens: An Argument for a “Real Ant” Test,” Law of Ants, 19, 1–3.",
     ("Ants v. Wardens: An Argument for a “Real Ant” Test", "Law of Ants", 2001, ["Bee"])),
    # Particles behind the initials; place and year alone behind several sentences.
    ("Bee, R. van, 2004, ‘Ants select strategies’, *Ants and Bees*, 27: 493–527.",
     ("Ants select strategies", "Ants and Bees", 2004, ["van Bee"])),
    ("Жук А.Н. Деятельность. Сознание. Муравей. М., 1975",
     ("Деятельность. Сознание. Муравей", "", 1975, ["Жук"])),
    # Japanese: the book of a chapter behind its editors.
    ("虫井太郎「蟻の条約」花田道彦・草野寛編『蟻の歴史』蟻書房、2010年所収",
     ("蟻の条約", "蟻の歴史", 2010, ["虫井太郎"])),
    # Dashes behind full names; a name in brackets that may be a publisher.
    ('Ada W. Bee – "Ants: A Category", Antique Review 91:5 (1986)',
     ("Ants: A Category", "Antique Review", 1986, ["Bee"])),
    ("Bee, A. The Hollow Hill (Pantheon, 1977)", ("The Hollow Hill", "", 1977, ["Bee"])),
    ("Bee, A. The Cheese and the Ants (1976, Engl. trans. 1980)",
     ("The Cheese and the Ants", "", 1976, ["Bee"])),
    # Commas only: state and country of the place, editions and credits, a chapter with editors.
    ("[6] Th. Bee, and W. Cee, Ant Speech, New York, NY: Hill-Verlag, 1981.",
     ("Ant Speech", "Hill-Verlag", 1981, ["Bee", "Cee"])),
    ("[5] J.L. Bee, How Ants Do Things, 2nd ed., J.O. Cee and M. Dee (eds.), Cambridge, MA: Hill"
     " University Press, 1962.", ("How Ants Do Things", "Hill University Press", 1962, ["Bee"])),
    ("[24] W. Bee, Data and Ants, Amsterdam, the Netherlands: North-Hill, 1978.",
     ("Data and Ants", "North-Hill", 1978, ["Bee"])),
    ("[3] P.A. Bee, Dictionary of Ants, Hill Publishers, New York, NY, 1981.",
     ("Dictionary of Ants", "Hill Publishers", 1981, ["Bee"])),
    ("[43] R. Bee, Memory of Ants, in M. Cee (ed.), Ant Information, Cambridge, MA: Hill Press,"
     " 1968.", ("Memory of Ants", "Ant Information", 1968, ["Bee"])),
    # Chinese: the year directly behind the publisher, translators, a book in signs behind 载.
    ("吴明：《蚂蚁与市场》，昆虫出版社1985年版。", ("蚂蚁与市场", "昆虫出版社", 1985, ["吴明"])),
    ("吴明：《蚂蚁史》，李年译，北京：蚂蚁书店，2014年，第3页。",
     ("蚂蚁史", "蚂蚁书店", 2014, ["吴明"])),
    ('吴明："蚂蚁的价格问题"，载《蚂蚁与物价》，昆虫出版社2010年版。',
     ("蚂蚁的价格问题", "蚂蚁与物价", 2010, ["吴明"])),
    # Medicine: a remark behind the pages, a date of advance publication, an organization's book.
    ("Bee D, Cee E, et al. Seven days of ants: a trial. Ant Dis 2019; 69(7): 1091–8. *The 7-day"
     " one.*",
     ("Seven days of ants: a trial", "Ant Dis", 2019, ["Bee", "Cee"])),
    ("Bee TF, Cee SE. Running ants: guidelines. Ant Dis. 2016 May 15;62(10):e51-77. Epub 2016"
     " Apr 1."
     " PMID: 27000002", ("Running ants: guidelines", "Ant Dis", 2016, ["Bee", "Cee"])),
    ("World Ant Organization. The use of ants. Ulm: WAO; 2023.",
     ("The use of ants", "WAO", 2023, ["World Ant Organization"])),
    # A name like a function word; small initials; a publisher and its place in brackets.
    ("Cee, M., Düring, M., et al. (2020) 'Ants in newspapers', *Ants*, 3(2), pp. 1–2.",
     ("Ants in newspapers", "Ants", 2020, ["Cee", "Düring"])),
    ("Bee, S. d., Cee, P. v. R. & Dee, P. Ants and wings. *Ant Lett.* **73**, 515–562 (2001).",
     ("Ants and wings", "Ant Lett.", 2001, ["Bee", "Cee", "Dee"])),
    ("Bee, R. F. W. *Ants in Wood* (Hill University Press, New York, 1990).",
     ("Ants in Wood", "Hill University Press", 1990, ["Bee"])),
    # German: a book with its subtitle, changed editions, chapters to read, a place alone.
    ("Biene, Georg (1908): Exkurs über Ameisen. In: ders., Wald. Wege der Forschung. Ulm: Hügel,"
     " S. 22–30.", ("Exkurs über Ameisen", "Wald. Wege der Forschung", 1908, ["Biene"])),
    ("Biene, Rita (2004): Ameisen im Wald. 3., überarb. u. erw. Aufl. Ulm/New York: Hügel.",
     ("Ameisen im Wald", "Hügel", 2004, ["Biene"])),
    ("Biene, Norbert (1970): Was sind Ameisen? München: Hügel (Kap. 3).",
     ("Was sind Ameisen?", "Hügel", 1970, ["Biene"])),
    ("Biene, Ulf (1986): Ameisen. Auf dem Weg in einen anderen Wald. Frankfurt a.M.",
     ("Ameisen. Auf dem Weg in einen anderen Wald", "", 1986, ["Biene"])),
    ("Biene, M. et al. (2001): Ameisen im Wandel. Zwischen Wald und Wiese, Berlin: Suhrwald.",
     ("Ameisen im Wandel. Zwischen Wald und Wiese", "Suhrwald", 2001, ["Biene"])),
    # Spanish: an organization, an edition with two marks, the month of a book.
    ("Sociedad de las Hormigas (SH). Guía de hormigas. 2.ª ed. Abeja A, coordinador. Madrid: SH;"
     " noviembre de 2024.",
     ("Guía de hormigas", "SH", 2024, ["Sociedad de las Hormigas (SH)"])),
    # Names in bold with their colon; editors; remarks behind the publisher; signs in front.
    ("**Biene, R. Anna:** The Ants. Woodburg: Hügel, 1984.",
     ("The Ants", "Hügel", 1984, ["Biene"])),
    ("**Biene, Hans Rob (Hrsg.):** Wald von Ulm. Graz: Waldanstalt, 1972. *Ein Standardwerk.*",
     ("Wald von Ulm", "Waldanstalt", 1972, ["Biene"])),
    ("Biene, Alvin: God, Ants, and Evil, Grand Hills/Michigan: Eerdmeis, 1977.",
     ("God, Ants, and Evil", "Eerdmeis", 1977, ["Biene"])),
    ("Biene, Ada de: Ethik der Ameisen. Neu übersetzt und eingeleitet von Eva Dee, Hamburg:"
     " Meisner, 2015.", ("Ethik der Ameisen", "Meisner", 2015, ["de Biene"])),
    ("📗 ABELHA, Ana da (orgs.). *O poder das formigas*. São Paulo: Editora 34, 1999.",
     ("O poder das formigas", "Editora", 1999, ["da ABELHA"])),
    # Korean: who wrote and who translated; a thesis behind its university.
    ("브루스 커밍 지음, 김자동 옮김, 『개미의 기원』, 개미서각, 1986.",
     ("개미의 기원", "", 1986, ["커밍"])),
    ("김인걸, 「개미의 변동에 관한 연구」, 개미대학교 박사학위논문, 1991.",
     ("개미의 변동에 관한 연구", "", 1991, ["김인걸"])),
    # Japanese: editors in brackets behind the name; a chapter behind its editors and a comma.
    ("虫井健（編著）『蟻の生態学入門』蟻書房、2022年",
     ("蟻の生態学入門", "蟻書房", 2022, ["虫井健"])),
    ("虫井太郎「蟻の植生」、花田純一編『日本の蟻』蟻書店、2019年、55-78頁",
     ("蟻の植生", "日本の蟻", 2019, ["虫井太郎"])),
    # The week in which a course reads it.
    ("Week 5: Bee, David. The Conscious Ant. New York: Hill University Press, 1996.",
     ("The Conscious Ant", "Hill University Press", 1996, ["Bee"])),
    ("Bee, Klaus, Bernd Cee, Rolf Dee, and Wulff Eel. 2016. “Near Ants.” *Ants* 23 (3): 271–80.",
     ("Near Ants", "Ants", 2016, ["Bee", "Cee", "Dee", "Eel"])),
    # Japanese: only a space in front of the journal, the edited book or the publisher.
    ("山田太郎・鈴木花子 (2015). 蟻の道標と記憶 昆虫学研究, 67, 285–292.",
     ("蟻の道標と記憶", "昆虫学研究", 2015, ["山田太郎", "鈴木花子"])),
    ("佐藤次郎 (2018). 蟻の計数 山田太郎・鈴木花子(編) 昆虫学入門 岩山書店",
     ("蟻の計数", "昆虫学入門", 2018, ["佐藤次郎"])),
    ("山田太郎 (2016). 蟻の社会と言語　岩山書店",
     ("蟻の社会と言語", "岩山書店", 2016, ["山田太郎"])),
]  # fmt: skip


@pytest.mark.parametrize(("source", "row"), _REFERENCES, ids=[row[0] for _, row in _REFERENCES])
def test_a_reference_is_read_whole(source: str, row: Row) -> None:
    assert rows_of(f"# References\n\n- {source}\n") == [row]


def test_names_with_a_word_of_credit_stand_in_front_of_the_publisher() -> None:
    text = (
        "# 도서\n\n* 웹\n    * [Ants](https://a.org)\n    * [Bees](https://b.org)\n* 책\n"
        "    * 개미의 언어 이야기 / 김철수 저 / 이영희 역 / 개미미디어 / 2쇄 2018년 11월 21일\n"
        "    * 개미의 길 찾기 / 홍길동 지음 / 숲속출판 / 2015년 3월 1일\n"
    )
    assert rows_of(text)[-2:] == [
        ("개미의 언어 이야기", "개미미디어", 2018, ["김철수"]),
        ("개미의 길 찾기", "숲속출판", 2015, ["홍길동"]),
    ]


def test_a_whole_reference_in_a_cell_is_read_as_one() -> None:
    text = (
        "# Papers\n\n| # | Citation | Key finding |\n|---|---|---|\n"
        "| 1 | Bee, A. & Cee, D. (2014). How ants forget. *Trends Ants*, 18(6), 279-292. | Yes |\n"
        "| 2 | Dee, E. (1993). How do ants know? *Ant Rev.*, 100(4), 609-639. | No |\n"
    )
    assert rows_of(text) == [
        ("How ants forget", "Trends Ants", 2014, ["Bee", "Cee"]),
        ("How do ants know?", "Ant Rev.", 1993, ["Dee"]),
    ]


def test_a_title_of_two_sentences_fills_its_cell() -> None:
    text = (
        "| Authors | Year | Title | Journal |\n|---|---|---|---|\n"
        "| Bee, A. | 2016 | Better ways for older ants. A study in three steps | Ants |\n"
        "| Cee, D. | 2010 | Hills of old ants | Bees |\n"
    )
    assert [row[0] for row in rows_of(text)] == [
        "Better ways for older ants. A study in three steps",
        "Hills of old ants",
    ]


def test_a_key_in_brackets_begins_an_entry_of_its_own() -> None:
    text = (
        "# Literaturverzeichnis\n\n[BIEN14]:\nBiene, Anna: Ameisen - gestern, heute, morgen, 2014\n"
        "\n[HUMM15]:\nHummel, Karl: Die Wege der Ameisen, 2015\n"
    )
    assert [(paper.title, paper.line) for paper in parse(text).papers] == [
        ("Ameisen - gestern, heute, morgen", 3),
        ("Die Wege der Ameisen", 6),
    ]


def test_a_quoted_word_inside_a_title_is_no_name_of_a_journal() -> None:
    assert quoted_names("Ants, «bees» and others", 0) == []


def test_dashes_stand_for_the_authors_of_the_entry_above() -> None:
    text = (
        "# Works Cited\n\nBee, Ada. 2001. *Ants at Work*. Hill Press.\n\n"
        "———. 2012. *The Life of Ants*. Ulm: Hill Press.\n\n"
        "---. “Ants at Night.” *Ants*, vol. 4, 2016, pp. 10–12.\n"
    )
    assert rows_of(text) == [
        ("Ants at Work", "Hill Press", 2001, ["Bee"]),
        ("The Life of Ants", "Hill Press", 2012, ["Bee"]),
        ("Ants at Night", "Ants", 2016, ["Bee"]),
    ]


def test_numbers_in_brackets_may_skip_some() -> None:
    text = (
        "## 参考文献\n\n[1] 张伟. 蚂蚁的研究[J]. 昆虫学报, 2018, 39(1): 6-11.\n"
        "[2] 王芳. 蚂蚁的道路[J]. 昆虫学报, 2019, 40(1): 16-21.\n"
        "[5] 李四. 蚂蚁的语言[D]. 北京: 昆虫大学, 2009.\n"
    )
    assert [(paper.title, paper.line) for paper in parse(text).papers] == [
        ("蚂蚁的研究", 3),
        ("蚂蚁的道路", 4),
        ("蚂蚁的语言", 5),
    ]


def test_a_table_of_versions_has_no_papers() -> None:
    text = (
        "## Papers\n\n- [How ants count in the dark](https://arxiv.org/abs/2001.00001)\n\n"
        "## Histórico\n\n| Versão | Data | Descrição | Autor |\n|---|---|---|---|\n"
        "| 1.0 | 31/12/2024 | Adição da introdução do documento | [Ana](https://a.org) |\n"
    )
    assert [row[0] for row in rows_of(text)] == ["How ants count in the dark"]


def test_a_column_of_venue_and_year_names_both() -> None:
    text = (
        "| 论文标题 | 作者 | 期刊/年份 | 备注 |\n|---|---|---|---|\n"
        "| A tutorial on the ways of ants | Bee et al. | Annals of Ants (Vol. 134, pp. 19) / 2005 |"
        " 好 |\n| A study of the hills of ants | Cee & Dee | Ant Letters / 2007 | 好 |\n"
    )
    assert [row[:3] for row in rows_of(text)] == [
        ("A tutorial on the ways of ants", "Annals of Ants", 2005),
        ("A study of the hills of ants", "Ant Letters", 2007),
    ]


def test_a_line_of_names_stands_above_the_title() -> None:
    text = (
        "# 関連論文\n\n- A. Bee, D. Cee, and E. Dee\n  Design of a Quiet Detector of Ants\n"
        "  International Conference on Ants (ICA), Kyoto, Japan, pp.8-13, Oct 2019.\n"
        "- 山田 太郎, 鈴木 花子\n  蟻の検出システム\n  昆虫学会論文誌, vol.60, pp.76-86, 2019.\n"
    )
    assert rows_of(text) == [
        (
            "Design of a Quiet Detector of Ants",
            "International Conference on Ants (ICA), Kyoto, Japan",
            2019,
            ["Bee", "Cee", "Dee"],
        ),
        ("蟻の検出システム", "昆虫学会論文誌", 2019, ["山田", "鈴木"]),
    ]


def test_the_name_of_a_file_is_no_title() -> None:
    text = (
        "## References\n\n1. Bee et al., *How ants count in the dark*, Ant Letters **119** (2017)\n"
        "2. `count_ants.py` — a simulation of ants that count, 1000 steps\n"
    )
    assert [row[0] for row in rows_of(text)] == ["How ants count in the dark"]


def test_a_file_beside_the_list_with_its_code_below_is_a_paper() -> None:
    text = (
        "# Ant sounds\n"
        "* [Real ants in live hills](real-ants.pdf) by Ada M. Bee, Carl Dee\n"
        "    * [Implementation of ants in hills](https://github.com/ants/hills)\n"
        "* [Counting ants by their sound](counting.pdf) by Ada Bee\n"
    )
    assert rows_of(text) == [
        ("Real ants in live hills", "", 0, ["Bee", "Dee"]),
        ("Counting ants by their sound", "", 0, ["Bee"]),
    ]


def test_a_full_name_with_an_initial_stands_in_front_of_a_dash() -> None:
    text = "# Books\n\n- Ada P. Beeson - _Ants made easy_\n"
    assert rows_of(text) == [("Ants made easy", "", 0, ["Beeson"])]


def test_what_ends_the_names_of_a_section_ends_an_unlikely_name_too() -> None:
    text = (
        "## Bibliography\n\nBeck, Hans. *Ants in the City.* Ulm: Hill Verlag, 2005.\n\n"
        "Moreau, Karl. *Ants at Sea.* Paris: Wood Press, 2006.\n\n"
        "Flower, Harriet I. *Masks of Ants.* Oxford: Hill Press, 1996.\n\n"
        "Stone, Lawrence. *Antiquities.* Leiden: Hill, 1971.\n\n"
        "Van der Quill, Ottoline. *Roles of Ants: A Strategy.* Oxford: Hill Press, 2010.\n"
    )
    assert rows_of(text)[-1] == ("Roles of Ants: A Strategy", "Hill Press", 2010, ["Van der Quill"])


def test_full_names_and_a_comma_begin_the_entries_of_a_list() -> None:
    text = (
        "## Week 1\n\n- Ada W. Holm, *The Path of Ants*, 10 Ulm L. Rev. 457 (1897)\n"
        '- Marc Galan, Why the "Haves" Come Home, 9 Ant & Soc\'y Rev. 95 (1974)\n\n'
        "## Week 2\n\n- Carol M. Rose, *Ants as Property*, 52 Ulm L. Rev. 73 (1985)\n"
        "- Eli Ostrom, Governing the Ants (Hill University Press, 1990)\n"
    )
    assert rows_of(text) == [
        ("The Path of Ants", "Ulm L. Rev.", 1897, ["Holm"]),
        ('Why the "Haves" Come Home', "Ant & Soc'y Rev.", 1974, ["Galan"]),
        ("Ants as Property", "Ulm L. Rev.", 1985, ["Rose"]),
        ("Governing the Ants", "Hill University Press", 1990, ["Ostrom"]),
    ]


def test_a_series_in_front_of_the_place_is_not_of_the_title_where_the_list_has_series() -> None:
    text = (
        "## Bibliographie\n\n"
        "- Abeille, Anne. La formation des fourmis. Bibliothèque du bois. Paris : Sapin, 1938.\n"
        "- Fourmi, Paul. Le normal et la fourmi. Quadrille. Paris : Sapin, 1966.\n"
        "- Guêpe, Luc. Études de fourmis. Histoire du bois. Paris : Herbe, 1966.\n"
        "- Mouche, Léa. Nous sommes des fourmis. Essai de bois. Paris : Herbe, 1991.\n"
    )
    assert rows_of(text) == [
        ("La formation des fourmis", "Sapin", 1938, ["Abeille"]),
        ("Le normal et la fourmi", "Sapin", 1966, ["Fourmi"]),
        ("Études de fourmis", "Herbe", 1966, ["Guêpe"]),
        ("Nous sommes des fourmis. Essai de bois", "Herbe", 1991, ["Mouche"]),
    ]


def test_a_sentence_in_front_of_the_place_is_a_subtitle_where_no_list_of_series_shows() -> None:
    text = (
        "## Literatur\n\n- Biene, Ada: Ameisen. Formen und Wandlungen. Ulm: Hügel 1938.\n"
        "- Fink, Paul: Wespen. Wege der Forschung. Ulm: Hügel 1966.\n"
    )
    assert [row[0] for row in rows_of(text)] == [
        "Ameisen. Formen und Wandlungen",
        "Wespen. Wege der Forschung",
    ]


def test_names_that_a_list_puts_in_front_of_years_need_not_look_like_names() -> None:
    text = (
        "## Références\n\n1. **Abeille, Karim** (2003). *La vie des fourmis*. Paris: Sapin.\n"
        "2. **Fourmi, Salem** (1983). *Un parler de fourmis*. Paris: Sapin.\n"
        "3. **Guêpe, Lionel** (1964). *L'énoncé des fourmis*. *Cahiers du bois*, 21, pp. 33–53.\n"
        "4. **Mouche, Luc** (2002). *Études de fourmis*. Paris: Sapin.\n"
        "5. **Mettou, Amina & Frajzyn, Zygmunt** (2013). *A type*. *Ant Types*, 17(1), pp. 1–9.\n"
    )
    assert rows_of(text)[-1] == ("A type", "Ant Types", 2013, ["Mettou", "Frajzyn"])


def test_paragraphs_that_begin_with_the_same_sign_are_items() -> None:
    text = (
        "## Textes\n\n– Luc Abeille, *Non-fourmis. Introduction au bois*, Paris, Sapin, 1992.\n\n"
        "– Anne Guêpe et Luc Mouche, *Les Fourmis*, Paris, Éditions du Bois, 1990 [1964].\n\n"
        "– Robert Fourmi, « La dynamique des ruches », *Cahiers du bois*, n° 22, 1994, p. 1-2.\n\n"
        "– Norbert Cigale, *La Société des fourmis*, trad. P. Dee, Paris, Herbier, 1985.\n"
    )
    assert rows_of(text) == [
        ("Non-fourmis. Introduction au bois", "Sapin", 1992, ["Abeille"]),
        ("Les Fourmis", "Éditions du Bois", 1990, ["Guêpe", "Mouche"]),
        ("La dynamique des ruches", "Cahiers du bois", 1994, ["Fourmi"]),
        ("La Société des fourmis", "Herbier", 1985, ["Cigale"]),
    ]


def test_a_hyphen_in_front_of_the_place_stands_for_a_dash() -> None:
    text = (
        "# Список литературы\n"
        "1. **[О4]** Жукова, К. Рост муравьёв. - СПб.: Питер, 2019. - 544 с.\n"
        "2. **[О3]** Пчелин, В. Танцы пчёл в улье. - М.: Наука, 2016. - 688 с.\n"
        "3. **[О2]** Осин, Р. Чистые соты. – СПб.: Питер, 2018. – 352 с.\n"
    )
    assert rows_of(text) == [
        ("Рост муравьёв", "Питер", 2019, ["Жукова"]),
        ("Танцы пчёл в улье", "Наука", 2016, ["Пчелин"]),
        ("Чистые соты", "Питер", 2018, ["Осин"]),
    ]
