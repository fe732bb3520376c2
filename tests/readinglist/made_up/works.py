"""Works that do not exist, of many fields and languages, for lists that tests write.

A row is "title | authors | venue | year"; authors are "Given Family" with semicolons between.
"""

from dataclasses import dataclass

__all__ = ["FIELDS", "Listed"]


@dataclass(frozen=True, slots=True)
class Listed:
    """A work as a list can name it; `authors` are (given, family)."""

    title: str
    authors: tuple[tuple[str, str], ...]
    venue: str
    year: int
    number: int

    @property
    def url(self) -> str:
        return f"https://doi.org/10.5555/made.up.{self.number}"


_ROWS = {
    "chemistry": """
        Photochemical reduction of nitrate on copper foams | Maria Keller; Jonas Lindqvist; Wei Zhao | Journal of Catalytic Materials | 2019
        Why do zeolites lose water? | Ana Duarte | Angewandte Chemie | 2014
        Machine-learned force fields, from liquids to glasses | Tobias Brandt; Li Na Chen | Chemical Science | 2021
        Selective C-H activation by iron(III) complexes | Priya Raman; Henrik Olsen; Carla Fontana; Yuki Sato | J. Am. Chem. Soc. | 2017
        Solvent effects in 2D coordination polymers: a review | Olga Ivanova; Peter Novak | Coordination Chemistry Reviews | 2011
        Peptide self-assembly in crowded solutions | Mark O'Brien; Sofia Rossi | Langmuir | 2016
        On the origin of color in cobalt glasses | Emil Haas | Nature Chemistry | 2009
        ReactNet: predicting yields with message passing | Jun Park; Elena Petrova; David Cohen | ACS Central Science | 2022
        A cheap titration robot for schools | Lucy Adams; Tom Baker | Journal of Chemical Education | 2018
        Electrolytes without lithium | Ingrid Berg; Karl Vogel; Amir Hosseini | Joule | 2023
    """,
    "medicine": """
        Early discharge after hip replacement: a randomised trial | Helen Murray; Ravi Patel; Anna Schmidt | The Lancet | 2015
        Statins in the very old | George Papadopoulos; Laura Jensen | BMJ | 2020
        Gut bacteria and sleep in shift workers | Nora Eriksson; Paul Martin | PLoS Medicine | 2018
        Does screening save lives? Twenty years of follow-up | John Whitfield | New England Journal of Medicine | 2012
        Deep phenotyping of rare epilepsies | Chiara Bianchi; Sean Murphy; Yan Li | Brain | 2021
        Vaccination by microneedle in rural clinics | Fatima Diallo; Kwame Mensah; Grace Achieng | Vaccine | 2016
        Risk scores for sepsis, revisited | Oliver Grant; Mei Lin Wong | Critical Care Medicine | 2019
        Long-term outcomes of keyhole surgery in children under five | Isabel Santos; Miguel Torres | Annals of Surgery | 2010
        An atlas of the aging retina | Daniel Weiss; Hana Kimura; Leila Haddad | eLife | 2022
        Pain without injury | Robert King | Pain | 2008
    """,
    "economics": """
        Minimum wages and the price of bread | Alice Thornton; Bruno Keller | American Economic Review | 2013
        Who pays for free ports? | Carl Svensson | Econometrica | 1998
        Trust, trade, and tolls: evidence from medieval cities | Diane Lefevre; Emilio Conti | Quarterly Journal of Economics | 2007
        A theory of late payment | Frank Morgan; Gita Sharma; Hugo Weber | Journal of Political Economy | 1987
        Inflation expectations of first-time buyers | Irene Novak | Review of Economic Studies | 2020
        Fishing quotas under uncertainty | James Okafor; Karen Holm | Journal of Environmental Economics and Management | 2005
        Schools as insurance | Lena Fischer; Marco Ricci | Economic Journal | 2016
        The long shadow of hyperinflation | Nadia Rahman; Oscar Lind; Paula Gomez; Quentin Blake | NBER Working Paper | 2021
        Auctions with regret | Rosa Marino | Games and Economic Behavior | 2002
        Bank runs in small towns | Samuel Stone; Teresa Vidal | Journal of Finance | 2011
    """,
    "mathematics": """
        Rational points on thin surfaces | Andre Lambert | Annals of Mathematics | 1995
        Mixing times of shuffles with few cuts | Beth Crawford; Igor Sokolov | Inventiones Mathematicae | 2004
        A short proof of the handle lemma | Claude Moreau; Dora Szabo | Journal of Combinatorial Theory, Series B | 2010
        Counting lattices in $p$-adic groups | Erik Dahl | Duke Mathematical Journal | 2008
        Which knots are slice? | Fumiko Mori; Gary Wells; Hanna Ziegler | Geometry & Topology | 2014
        Spectral gaps, expanders, and 3-manifolds | Ian Forbes | Acta Mathematica | 2001
        Heat flow on singular spaces | Julia Roth; Ken Yamada | Communications on Pure and Applied Mathematics | 2017
        Primes represented by cubic forms in two variables | Luis Ortega; Martin Frost | Compositio Mathematica | 2012
        Random walks in changing environments | Nina Kraus; Omar Aziz | Annals of Probability | 2019
        Sheaves for beginners | Pavel Dvorak | arXiv | 2021
    """,
    "security": """
        Leaky Lamps: Reading Screens from Ambient Light | Aaron Feld; Bianca Moser; Chen Yu | USENIX Security | 2021
        Fuzzing Firmware without a Device | Dmitri Orlov; Eva Lang | NDSS | 2020
        SafeRust: Sandboxing Foreign Code by Type | Felix Baum; Grace Liu; Hassan Omar; Ivy Chan | ACM CCS | 2022
        Who Reads Your Mail? Measuring Tracking in Newsletters | Jana Kovac | IEEE S&P | 2018
        Password Managers in the Wild | Kevin Moore; Laila Said | CHI | 2019
        Breaking SMS Tokens at Scale, Again | Milan Horak; Nora Quinn | EuroS&P | 2017
        Timing Attacks Against Garbage Collectors | Olaf Stein | RAID | 2015
        PrivMap: Private Set Union for Maps | Petra Wolf; Qiang Sun; Rita Costa | PoPETs | 2023
        Trusting the Tester | Stefan Kurz; Tina Vogt | ICSE | 2016
        Post-quantum Handshakes for Tiny Sensors | Uma Nair; Viktor Blom | IEEE Transactions on Information Forensics and Security | 2022
    """,
    "robotics": """
        Learning to Fold Towels from One Demonstration | Adrian Wolfe; Bea Santos; Cheng Liu | ICRA | 2022
        Whole-Body Control of a Climbing Hexapod | Daniela Rey; Edgar Holz | IEEE Robotics and Automation Letters | 2021
        Tactile SLAM in Pipes | Farid Nasser; Greta Lund; Hiro Tanaka | Robotics: Science and Systems | 2019
        SwarmGrip: Decentralized Grasping with Ten Drones | Ilse Maier; Jorge Pinto | IROS | 2020
        How Soft Should a Finger Be? | Katrin Boehm | International Journal of Robotics Research | 2016
        Sim-to-Real Transfer for Legged Excavators | Lars Nilsen; Mina Cho; Nikhil Rao; Ola Strand | CoRL | 2023
        Underwater Docking by Sonar Alone | Pedro Alves; Rui Moreira | Journal of Field Robotics | 2014
        Safe Teleoperation over Lossy Networks | Silvia Galli | IEEE Transactions on Robotics | 2018
        Planning with Cracked Maps | Tomas Urban; Una Walsh | WAFR | 2012
        Humans in the Kitchen: A Dataset of Handovers | Vera Klein; Will Harper; Xin Gao | HRI | 2021
    """,
    "humanities": """
        Leer en voz alta en el siglo de oro | Alba Romero; Benito Cruz | Revista de Filología Española | 2013
        Die Stadt als Text: Karten und Erzählungen um 1900 | Cornelia Voss | Zeitschrift für Germanistik | 2009
        Les marges du manuscrit | Denis Girard; Elise Caron | Romania | 2001
        Monks, ink, and the price of parchment | Fiona Clarke | Speculum | 2016
        Archivos vivos: memoria y fotografía en los Andes | Gabriela Rios; Hector Molina | Latin American Research Review | 2018
        Der Klang der Moderne | Inge Sommer | Archiv für Musikwissenschaft | 1996
        What did the chorus sing? | Jack Hollis; Kate Dunn | Classical Quarterly | 2007
        Digital editions and their readers: a survey of forty projects | Lina Berger; Max Ostrow; Nell Hart | Digital Scholarship in the Humanities | 2020
        L'invention du paysage alpin | Odile Perrin | Annales | 1988
        Translating silence | Pia Lorenz; Ruth Abel | Comparative Literature | 2011
    """,
    "chinese": """
        基于多尺度特征融合的遥感图像分割方法 | 建国 王; 晓红 李 | 自动化学报 | 2020
        面向边缘设备的轻量级目标检测综述 | 伟 张; 敏 陈; 静 刘 | 计算机学报 | 2021
        长江流域极端降水的时空变化 | 海燕 周 | 地理学报 | 2018
        唐代墓志中的女性称谓 | 文华 赵; 立新 孙 | 历史研究 | 2012
        中国农村劳动力流动与家庭消费 | 志强 吴; 芳 郑 | 经济研究 | 2016
        钙钛矿太阳能电池的稳定性研究进展 | 磊 马; 婷 徐 | 化学学报 | 2019
        如何评价大语言模型的推理能力？ | 浩然 胡; 雪 高; 子涵 林 | 中文信息学报 | 2023
        中药复方治疗失眠的系统评价 | 秀英 何 | 中华中医药杂志 | 2017
        基于图神经网络的药物相互作用预测 | 博 梁; 欣怡 谢 | 软件学报 | 2022
        古代诗歌中的月亮意象 | 春梅 宋 | 文学评论 | 2009
    """,
    "russian": """
        Методы анализа больших графов | Иван Петров; Анна Смирнова | Программирование | 2019
        Цены на жильё и миграция в малых городах | Ольга Кузнецова | Вопросы экономики | 2015
        О сходимости случайных рядов | Сергей Волков; Дмитрий Зайцев | Математический сборник | 2003
        Язык деловых писем XVII века | Елена Орлова | Вопросы языкознания | 2011
        Катализаторы на основе никеля для очистки воды | Павел Морозов; Ирина Белова; Олег Гусев | Журнал прикладной химии | 2018
        Как читают подростки? | Мария Соколова | Социологические исследования | 2020
        Диагностика артрита по данным термографии | Андрей Киселёв; Нина Громова | Терапевтический архив | 2016
        Архивы северных экспедиций | Виктор Лаптев | Вестник архивиста | 2008
        Распознавание речи на зашумлённых записях | Антон Фролов; Юлия Панова | Речевые технологии | 2021
        Лес как образ в русской прозе | Татьяна Белых | Русская литература | 1999
    """,
    "japanese": """
        深層学習を用いた古文書の文字認識 | 太郎 山田; 花子 佐藤 | 情報処理学会論文誌 | 2020
        歩行支援ロボットの安全設計 | 健 鈴木; 由美 高橋 | 日本ロボット学会誌 | 2018
        地震予測における統計モデルの比較 | 誠 田中 | 地震学会誌 | 2015
        なぜ人は道に迷うのか | 美咲 伊藤; 翔太 渡辺 | 認知科学 | 2021
        江戸時代の料理書に関する研究 | 恵子 中村 | 日本家政学会誌 | 2010
        音声対話システムの評価手法 | 大輔 小林; 彩 加藤 | 人工知能学会論文誌 | 2017
        水素貯蔵材料の最近の進展 | 隆 吉田 | 日本金属学会誌 | 2019
        方言の分布と交通路 | 直子 山本; 浩二 松本 | 日本語学会誌 | 2006
        高齢者の睡眠と運動習慣 | 真由美 井上 | 日本公衆衛生雑誌 | 2013
        量子回路の自動最適化 | 拓也 木村; 優 林 | 電子情報通信学会論文誌 | 2022
    """,
}


def _read(rows: str, offset: int) -> tuple[Listed, ...]:
    works = []
    for number, row in enumerate(rows.strip().split("\n"), offset):
        title, authors, venue, year = (cell.strip() for cell in row.split(" | "))
        people = tuple(
            (name.rpartition(" ")[0], name.rpartition(" ")[2]) for name in authors.split("; ")
        )
        works.append(Listed(title, people, venue, int(year), number))
    return tuple(works)


FIELDS = {name: _read(rows, 100 * n) for n, (name, rows) in enumerate(_ROWS.items(), 1)}
"""Ten works of each field."""
