"""What lists say around works, in languages of Asia and the Near East."""

from dataclasses import dataclass

__all__ = ["EASTERN_WORDS", "Words"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """The words and marks of lists in one language; alternatives stand in tuples."""

    comma: str = ", "
    between_names: tuple[str, ...] = (", ",)
    et_al: tuple[str, ...] = (" et al.",)
    year: tuple[str, ...] = ("{}",)
    titles: tuple[str, ...]
    """What the whole list is called."""
    intros: tuple[str, ...]
    topics: tuple[str, ...]
    papers: tuple[str, ...]
    """What sections and columns of papers are called."""
    books: tuple[str, ...]
    link: tuple[str, ...]
    code: tuple[str, ...]
    columns: dict[str, tuple[str, ...]]
    author_label: str
    venue_label: str
    note_label: str
    """In front of a nested note."""
    remarks: tuple[str, ...]
    sentences: tuple[str, ...]
    by: tuple[str, ...]
    """How an author is named behind a title."""
    translated: tuple[str, ...] = ()
    """How a translator is named behind an author."""
    tools: str
    tool: str
    pointer: str
    """A line that leads elsewhere and is not a paper."""
    glosses: tuple[str, ...] = ()
    """Titles of English papers in the language."""


_ZH = Words(
    comma="，",
    between_names=(", ", "，", "、", ","),
    et_al=("等", " 等", ", 等", "，等"),
    year=("{}", "{}年", "{}"),
    titles=("论文列表", "蚂蚁研究论文阅读笔记", "推荐阅读", "文献整理"),
    intros=(
        "这里整理了我们组读过的论文，欢迎提交 PR 补充。",
        "持续更新中……",
        "按时间顺序排列，最新的在最上面。",
    ),
    topics=(
        "目标检测",
        "一、综述",
        "经典论文",
        "2. 生成模型",
        "📚 数据集与评测",
        "强化学习（3篇）",
        "第一周：基础",
    ),
    papers=("论文", "论文列表", "参考文献"),
    books=("书籍", "推荐书目", "书单"),
    link=("论文", "PDF", "原文", "论文链接", "链接", "paper"),
    code=("代码", "源码", "code", "项目主页"),
    columns={
        "title": ("论文", "标题", "论文题目", "题目", "名称"),
        "authors": ("作者", "第一作者", "作者"),
        "venue": ("会议/期刊", "会议", "发表期刊", "来源", "出处"),
        "year": ("年份", "时间", "发表年份", "年"),
        "links": ("链接", "论文链接", "地址", "资源"),
        "note": ("备注", "简介", "说明", "核心思想", "笔记"),
        "rank": ("序号", "编号", "#"),
        "publisher": ("出版社",),
        "book": ("书名", "书籍"),
    },
    author_label="作者",
    venue_label="会议",
    note_label="笔记",
    remarks=("必读", "经典", "推荐", "入门首选", "综述"),
    sentences=(
        "提出了一种简单的计数方法，效果很好。",
        "首次把蚁群的思想用到图像上",
        "读起来比较轻松，适合入门",
        "用两个网络分别处理方向和距离。",
    ),
    by=("{} 著", "{}著", "{}", "[美] {} 著"),
    translated=("{} 译", "{}译"),
    tools="工具",
    tool="一个用来画图的工具箱。",
    pointer="更多内容请看[这里](https://example.org/more)",
    glosses=("蚂蚁如何认路", "面向图像的注意力模型", "鲁棒导航", "一种新的评测方法"),
)
_TW = Words(
    comma="，",
    between_names=("、", "，", ", "),
    et_al=("等", "等人"),
    year=("{}", "{} 年"),
    titles=("論文清單", "螞蟻研究閱讀筆記", "推薦閱讀"),
    intros=("這裡整理實驗室讀過的論文，歡迎補充。", "不定期更新。"),
    topics=("目標偵測", "一、回顧論文", "經典論文", "資料集", "強化學習", "第一週：基礎"),
    papers=("論文", "參考文獻", "延伸閱讀"),
    books=("書籍", "參考書目", "書單"),
    link=("論文", "PDF", "連結", "全文"),
    code=("程式碼", "代碼", "code"),
    columns={
        "title": ("論文", "標題", "題目", "論文名稱"),
        "authors": ("作者",),
        "venue": ("會議", "期刊", "出處"),
        "year": ("年份", "年"),
        "links": ("連結", "資源"),
        "note": ("備註", "說明", "重點"),
        "rank": ("編號", "#"),
        "publisher": ("出版社",),
        "book": ("書名",),
    },
    author_label="作者",
    venue_label="出處",
    note_label="筆記",
    remarks=("必讀", "經典", "推薦"),
    sentences=(
        "提出簡單的計數方法，效果很好。",
        "第一次把蟻群的想法用在影像上",
        "讀起來輕鬆，適合入門",
    ),
    by=("{} 著", "{}著", "{}"),
    translated=("{} 譯", "{}譯"),
    tools="工具",
    tool="畫圖用的工具箱。",
    pointer="更多內容請見[這裡](https://example.org/more)",
    glosses=("螞蟻如何認路", "影像的注意力模型", "穩健導航"),
)
_JA = Words(
    comma="、",
    between_names=(", ", "，", "、", "・"),
    et_al=("ら", "ほか", "他", " et al."),
    year=("{}", "{}年"),
    titles=("論文リスト", "読んだ論文のまとめ", "参考文献", "輪読会"),
    intros=("研究室で読んだ論文をまとめています。追加は Issue へどうぞ。", "随時更新します。"),
    topics=(
        "物体検出",
        "1. サーベイ",
        "基礎",
        "生成モデル",
        "データセット（評価用）",
        "第1回 導入",
        "強化学習",
    ),
    papers=("論文", "参考文献", "関連論文"),
    books=("書籍", "参考書籍", "おすすめの本", "参考図書"),
    link=("論文", "PDF", "リンク", "論文リンク", "arXiv"),
    code=("コード", "実装", "code", "GitHub"),
    columns={
        "title": ("論文", "タイトル", "論文名", "題名"),
        "authors": ("著者", "著者名"),
        "venue": ("会議", "掲載誌", "学会", "会議名"),
        "year": ("年", "発表年", "出版年"),
        "links": ("リンク", "URL"),
        "note": ("備考", "概要", "メモ", "コメント"),
        "rank": ("番号", "No.", "#"),
        "publisher": ("出版社",),
        "book": ("書名", "書籍", "タイトル"),
    },
    author_label="著者",
    venue_label="会議",
    note_label="メモ",
    remarks=("必読", "おすすめ", "サーベイ", "入門向け"),
    sentences=(
        "数え方についての簡単な手法を提案している。",
        "蟻の考え方を画像に初めて応用した論文",
        "図が多く、読みやすい。",
        "距離と方向を別々のネットワークで扱う",
    ),
    by=("{} 著", "{}著", "{}", "{}（著）"),
    translated=("{} 訳", "{}訳", "{}（訳）"),
    tools="ツール",
    tool="図を描くための道具箱。",
    pointer="続きは[こちら](https://example.org/more)",
    glosses=("蟻はどのように道を覚えるか", "画像のための注意モデル", "頑健なナビゲーション"),
)
_KO = Words(
    comma=", ",
    between_names=(", ", "·", "・"),
    et_al=(" 외", " 등", " et al."),
    year=("{}", "{}년"),
    titles=("논문 목록", "읽은 논문 정리", "논문 리뷰 스터디", "읽을거리"),
    intros=(
        "연구실에서 읽은 논문을 정리합니다. 추가는 PR로 보내 주세요.",
        "계속 업데이트 중입니다.",
    ),
    topics=(
        "객체 탐지",
        "1. 서베이",
        "기초",
        "생성 모델",
        "데이터셋과 평가",
        "1주차: 기초",
        "강화학습",
    ),
    papers=("논문", "참고문헌", "관련 논문"),
    books=("책", "추천 도서", "참고 서적", "교재"),
    link=("논문", "PDF", "링크", "원문", "논문 링크"),
    code=("코드", "구현", "code", "깃허브"),
    columns={
        "title": ("논문", "제목", "논문 제목", "논문명"),
        "authors": ("저자", "저자명"),
        "venue": ("학회", "학회/저널", "저널", "출처"),
        "year": ("연도", "년도", "발표 연도"),
        "links": ("링크", "주소"),
        "note": ("비고", "요약", "설명", "메모"),
        "rank": ("번호", "순번", "#"),
        "publisher": ("출판사",),
        "book": ("책", "도서명", "책 제목"),
    },
    author_label="저자",
    venue_label="학회",
    note_label="메모",
    remarks=("필독", "추천", "서베이", "입문용"),
    sentences=(
        "수를 세는 간단한 방법을 제안함.",
        "개미의 생각을 이미지에 처음 적용한 논문",
        "그림이 많아서 읽기 쉽습니다.",
        "거리와 방향을 서로 다른 네트워크로 처리",
    ),
    by=("{} 저", "{} 지음", "{}"),
    translated=("{} 역", "{} 옮김"),
    tools="도구",
    tool="그림을 그리는 도구 모음.",
    pointer="더 많은 내용은 [여기](https://example.org/more)에서 볼 수 있습니다.",
    glosses=("개미는 어떻게 길을 찾는가", "이미지를 위한 어텐션 모델", "강건한 항법"),
)
_FA = Words(
    comma="، ",
    between_names=("، ", " و "),
    et_al=(" و همکاران",),
    titles=("فهرست مقاله‌ها", "منابع مطالعه", "کتابخانه من"),
    intros=("مقاله‌هایی که در گروه خوانده‌ایم. پیشنهادهای خود را بفرستید.",),
    topics=("تشخیص اشیا", "مقاله‌های مروری", "مبانی", "یادگیری تقویتی"),
    papers=("مقاله‌ها", "منابع", "مراجع"),
    books=("کتاب‌ها", "کتاب‌های پیشنهادی"),
    link=("مقاله", "PDF", "لینک", "دانلود"),
    code=("کد", "code"),
    columns={
        "title": ("عنوان", "عنوان مقاله", "مقاله"),
        "authors": ("نویسنده", "نویسندگان"),
        "venue": ("کنفرانس", "مجله"),
        "year": ("سال", "سال انتشار"),
        "links": ("لینک", "پیوند"),
        "note": ("توضیحات", "یادداشت"),
        "rank": ("ردیف", "#"),
        "publisher": ("ناشر", "انتشارات"),
        "book": ("نام کتاب", "عنوان کتاب"),
    },
    author_label="نویسنده",
    venue_label="کنفرانس",
    note_label="یادداشت",
    remarks=("ضروری", "پیشنهادی"),
    sentences=("روشی ساده برای شمارش پیشنهاد می‌کند.", "برای شروع خوب است."),
    by=("{}", "نوشته‌ی {}", "اثر {}"),
    translated=("ترجمه‌ی {}", "ترجمه {}"),
    tools="ابزارها",
    tool="ابزاری برای رسم نمودار.",
    pointer="برای موارد بیشتر [اینجا](https://example.org/more) را ببینید.",
    glosses=("مورچه‌ها چگونه راه را پیدا می‌کنند",),
)
_AR = Words(
    comma="، ",
    between_names=("، ", " و"),
    et_al=(" وآخرون",),
    titles=("قائمة الأوراق العلمية", "المراجع", "مكتبة القراءة"),
    intros=("أوراق قرأناها في المجموعة. نرحب بالإضافات.",),
    topics=("كشف الأجسام", "أوراق مسحية", "الأساسيات", "التعلم المعزز"),
    papers=("الأوراق", "المراجع"),
    books=("الكتب", "كتب مقترحة"),
    link=("الورقة", "PDF", "رابط", "تحميل"),
    code=("الكود", "code"),
    columns={
        "title": ("العنوان", "عنوان الورقة"),
        "authors": ("المؤلف", "المؤلفون"),
        "venue": ("المؤتمر", "المجلة"),
        "year": ("السنة", "سنة النشر"),
        "links": ("الرابط", "رابط"),
        "note": ("ملاحظات", "الوصف"),
        "rank": ("الرقم", "#"),
        "publisher": ("الناشر", "دار النشر"),
        "book": ("الكتاب", "عنوان الكتاب"),
    },
    author_label="المؤلف",
    venue_label="المؤتمر",
    note_label="ملاحظة",
    remarks=("أساسي", "موصى به"),
    sentences=("تقترح طريقة بسيطة للعد.", "مناسبة للمبتدئين."),
    by=("{}", "تأليف {}", "تأليف: {}"),
    translated=("ترجمة {}", "ترجمة: {}"),
    tools="الأدوات",
    tool="أداة لرسم الأشكال.",
    pointer="للمزيد انظر [هنا](https://example.org/more).",
    glosses=("كيف يجد النمل طريقه",),
)
_HE = Words(
    between_names=(", ", " ו"),
    et_al=(" ואחרים",),
    titles=("רשימת מאמרים", "רשימת קריאה", "ביבליוגרפיה"),
    intros=("מאמרים שקראנו בקבוצה. הצעות יתקבלו בברכה.",),
    topics=("זיהוי עצמים", "סקירות", "יסודות"),
    papers=("מאמרים", "מקורות"),
    books=("ספרים", "ספרים מומלצים"),
    link=("מאמר", "PDF", "קישור"),
    code=("קוד", "code"),
    columns={
        "title": ("כותרת", "שם המאמר", "מאמר"),
        "authors": ("מחבר", "מחברים"),
        "venue": ("כנס", "כתב עת"),
        "year": ("שנה",),
        "links": ("קישור", "קישורים"),
        "note": ("הערות", "תיאור"),
        "rank": ("מספר", "#"),
        "publisher": ("הוצאה",),
        "book": ("שם הספר", "ספר"),
    },
    author_label="מחבר",
    venue_label="כנס",
    note_label="הערה",
    remarks=("מומלץ", "חובה"),
    sentences=("מציע שיטה פשוטה לספירה.", "מתאים למתחילים."),
    by=("{}", "מאת {}"),
    tools="כלים",
    tool="כלי לציור תרשימים.",
    pointer="עוד [כאן](https://example.org/more).",
    glosses=("כיצד נמלים מוצאות את הדרך",),
)
_HI = Words(
    between_names=(", ", " और "),
    et_al=(" आदि",),
    titles=("शोध पत्र सूची", "पठन सूची", "संदर्भ सूची"),
    intros=("हमारे समूह में पढ़े गए शोध पत्र। सुझाव भेजें।",),
    topics=("वस्तु पहचान", "सर्वेक्षण", "मूल बातें"),
    papers=("शोध पत्र", "संदर्भ"),
    books=("पुस्तकें", "अनुशंसित पुस्तकें"),
    link=("शोध पत्र", "PDF", "लिंक"),
    code=("कोड", "code"),
    columns={
        "title": ("शीर्षक", "शोध पत्र"),
        "authors": ("लेखक",),
        "venue": ("सम्मेलन", "पत्रिका"),
        "year": ("वर्ष",),
        "links": ("लिंक", "कड़ी"),
        "note": ("टिप्पणी", "विवरण"),
        "rank": ("क्रमांक", "#"),
        "publisher": ("प्रकाशक",),
        "book": ("पुस्तक",),
    },
    author_label="लेखक",
    venue_label="सम्मेलन",
    note_label="टिप्पणी",
    remarks=("अनिवार्य", "अनुशंसित"),
    sentences=("गिनने की एक सरल विधि प्रस्तुत करता है।", "शुरुआत के लिए अच्छा।"),
    by=("{}", "लेखक: {}"),
    tools="उपकरण",
    tool="चित्र बनाने का उपकरण।",
    pointer="और [यहाँ](https://example.org/more) देखें।",
    glosses=("चींटियाँ रास्ता कैसे खोजती हैं",),
)
_TH = Words(
    between_names=(", ", " และ "),
    et_al=(" และคณะ",),
    titles=("รายการบทความ", "บทความที่อ่าน", "บรรณานุกรม"),
    intros=("บทความที่กลุ่มของเราอ่าน ยินดีรับข้อเสนอแนะ",),
    topics=("การตรวจจับวัตถุ", "บทความปริทัศน์", "พื้นฐาน"),
    papers=("บทความ", "เอกสารอ้างอิง"),
    books=("หนังสือ", "หนังสือแนะนำ"),
    link=("บทความ", "PDF", "ลิงก์"),
    code=("โค้ด", "code"),
    columns={
        "title": ("ชื่อเรื่อง", "บทความ", "ชื่อบทความ"),
        "authors": ("ผู้แต่ง", "ผู้เขียน"),
        "venue": ("การประชุม", "วารสาร"),
        "year": ("ปี", "ปีที่พิมพ์"),
        "links": ("ลิงก์",),
        "note": ("หมายเหตุ", "คำอธิบาย"),
        "rank": ("ลำดับ", "#"),
        "publisher": ("สำนักพิมพ์",),
        "book": ("หนังสือ", "ชื่อหนังสือ"),
    },
    author_label="ผู้แต่ง",
    venue_label="การประชุม",
    note_label="หมายเหตุ",
    remarks=("แนะนำ", "ควรอ่าน"),
    sentences=("เสนอวิธีนับที่เรียบง่าย", "เหมาะสำหรับผู้เริ่มต้น"),
    by=("{}", "โดย {}"),
    tools="เครื่องมือ",
    tool="เครื่องมือสำหรับวาดรูป",
    pointer="ดูเพิ่มเติม[ที่นี่](https://example.org/more)",
    glosses=("มดหาทางได้อย่างไร",),
)
EASTERN_WORDS = {
    "zh": _ZH, "tw": _TW, "ja": _JA, "ko": _KO, "fa": _FA, "ar": _AR, "he": _HE, "hi": _HI, "th": _TH,
}  # fmt: skip
"""The words of each language of `EASTERN_WORKS`."""
