"""Books, theses and articles in many languages, with the words that their countries have."""

from tests.readinglist.rows import Row, entries, rows_of


@entries(
    (
        "the name of a publisher beside its year, behind title and people",
        "# Lesetips\n\n"
        "- [Stillheten i tua](https://a.org/1) - Gro Aas (1999, Gyldendal)\n"
        "- [Havets maur](https://a.org/2) - Einar Lie (2007, Cappelen Damm)\n"
        "- [Humler i fjellet](https://a.org/3) - Ole Berg (2018, Norsk Maurtidsskrift)\n"
        "- [Bier og bønder](https://a.org/4) - Knut Dahl (2002, Norsk landbruk i glimt)\n",
        [
            ("Stillheten i tua", "Gyldendal", 1999, ["Aas"]),
            ("Havets maur", "Cappelen Damm", 2007, ["Lie"]),
            ("Humler i fjellet", "Norsk Maurtidsskrift", 2018, ["Berg"]),
            ("Bier og bønder", "Norsk landbruk i glimt", 2002, ["Dahl"]),
        ],
    ),
    (
        "authors, year and publisher in the same brackets",
        "# Kirjat\n\n"
        "- **Metsän hiljainen työ** (Liisa Bee, 1996, Otava)\n"
        "- **Talo joen rannalla** (Eeva Dee, 2004, Art House)\n"
        "- **Muurahaiset** (Outi Eff, 2013, Gaudeamus)\n",
        [
            ("Metsän hiljainen työ", "Otava", 1996, ["Bee"]),
            ("Talo joen rannalla", "Art House", 2004, ["Dee"]),
            ("Muurahaiset", "Gaudeamus", 2013, ["Eff"]),
        ],
    ),
    (
        "fields named in Romanian, Vietnamese and Greek",
        "# Lecturi\n\n"
        "- **Tăcerea furnicilor**\n  - Autor: Ada Bee\n  - An: 1996\n  - Editură: Polirom\n"
        "- **Rừng im lặng**\n  - Tác giả: Carl Dee\n  - Năm: 1999\n  - Đăng trên: NXB Trẻ\n"
        "- **Η σιωπή του δάσους**\n  - Συγγραφέας: Eva Eff\n  - Έτος: 1989\n  - Εκδότης: Κέδρος\n",
        [
            ("Tăcerea furnicilor", "Polirom", 1996, ["Bee"]),
            ("Rừng im lặng", "NXB Trẻ", 1999, ["Dee"]),
            ("Η σιωπή του δάσους", "Κέδρος", 1989, ["Eff"]),
        ],
    ),
    (
        "columns named in Hungarian and Czech",
        "| Szerző | Cím | Év | Kiadó | Megjegyzés |\n|---|---|---|---|---|\n"
        "| Bee Ada | A hangyák útja | 2001 | Magvető | Nagyon jó. |\n"
        "| Dee Carl | A méhek álma | 2004 | Európa | 3. fejezet |\n\n"
        "| Název | Autor | Nakladatelství | Poznámka |\n|---|---|---|---|\n"
        "| Dům u mraveniště | Eva Eff | Host | Určitě přečíst! |\n",
        [
            ("A hangyák útja", "Magvető", 2001, ["Ada"]),
            ("A méhek álma", "Európa", 2004, ["Carl"]),
            ("Dům u mraveniště", "Host", 0, ["Eff"]),
        ],
    ),
    (
        "editions of books",
        "# Literatur\n\n"
        "- Bee A, Dee C. Innføring i maur. 3. utgave. Bergen: Fagbokforlaget; 2015.\n"
        "- Eff E. Úvod do mravenců. 3., přepracované vydání. Praha: Grada; 2014.\n"
        "- Gee H. Wstęp do mrówek. wyd. 2. Warszawa: PWN; 2012.\n"
        "- Ivy J. Inleiding in mieren. derde, herziene druk. Groningen: Noordhoff; 2015.\n",
        [
            ("Innføring i maur", "Fagbokforlaget", 2015, ["Bee", "Dee"]),
            ("Úvod do mravenců", "Grada", 2014, ["Eff"]),
            ("Wstęp do mrówek", "PWN", 2012, ["Gee"]),
            ("Inleiding in mieren", "Noordhoff", 2015, ["Ivy"]),
        ],
    ),
    (
        "theses, whose university is not a venue",
        "# Källor\n\n"
        "- Bee, Ada: Läsning i stackar. Doktorsavhandling, Uppsala universitet, 2016.\n"
        "- Dee, C. (2019). *Mrówki w lesie*. Praca magisterska, Uniwersytet Wrocławski.\n"
        "- Eff, E. (2018). *Муравьи леса*. Магистерская диссертация, МГУ.\n",
        [
            ("Läsning i stackar", "", 2016, ["Bee"]),
            ("Mrówki w lesie", "", 2019, ["Dee"]),
            ("Муравьи леса", "", 2018, ["Eff"]),
        ],
    ),
    (
        "the book that a chapter is in, and its editors",
        "# Βιβλιογραφία\n\n"
        "- Bee, A. (2004). Η μελισσοκομία στη Θράκη. Στο Dee, C. (επιμ.), *Ιστορία της υπαίθρου*"
        " (σ. 69–144). Πλέθρον.\n"
        "- Eff, E. (2003). Ong ở Tây Nguyên. Trong Gee, H. (chủ biên), *Lịch sử làng xã*"
        " (tr. 63–81). NXB Trẻ.\n",
        [
            ("Η μελισσοκομία στη Θράκη", "Ιστορία της υπαίθρου", 2004, ["Bee"]),
            ("Ong ở Tây Nguyên", "Lịch sử làng xã", 2003, ["Eff"]),
        ],
    ),
)
def test_works_in_the_words_of_their_countries(text: str, rows: list[Row]) -> None:
    assert rows_of(text) == rows
