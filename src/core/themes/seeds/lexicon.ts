/** A seed theme of a municipality; the words that it is known by stand in a list for each language. */
export type Theme = { id: string; title: Record<"nl" | "en" | "tr" | "ar" | "pl" | "uk", string> };

/** Where two themes fit a text equally well, the first one gets it. */
export const lexicon: Theme[] = [
  {
    id: "parkeren",
    title: { nl: "Parkeren", en: "Parking", tr: "Park etme", ar: "مواقف السيارات", pl: "Parkowanie", uk: "Паркування" },
  },
  {
    id: "fietsen",
    title: { nl: "Fietsen", en: "Cycling", tr: "Bisiklet", ar: "الدراجات", pl: "Rowery", uk: "Велосипеди" },
  },
  {
    id: "openbaar-vervoer",
    title: {
      nl: "Bus, tram en trein",
      en: "Public transport",
      tr: "Otobüs, tramvay ve tren",
      ar: "الحافلات والترام والقطارات",
      pl: "Autobusy, tramwaje i pociągi",
      uk: "Автобуси, трамваї та поїзди",
    },
  },
  {
    id: "verkeer",
    title: { nl: "Verkeer", en: "Traffic", tr: "Trafik", ar: "حركة المرور", pl: "Ruch drogowy", uk: "Дорожній рух" },
  },
  {
    id: "afval",
    title: {
      nl: "Afval en schone straten",
      en: "Waste and clean streets",
      tr: "Çöp ve temiz sokaklar",
      ar: "النفايات ونظافة الشوارع",
      pl: "Odpady i czyste ulice",
      uk: "Сміття та чисті вулиці",
    },
  },
  {
    id: "ouderen-zorg",
    title: {
      nl: "Zorg, gezondheid en ouderen",
      en: "Care, health and older people",
      tr: "Bakım, sağlık ve yaşlılar",
      ar: "الرعاية والصحة وكبار السن",
      pl: "Opieka, zdrowie i seniorzy",
      uk: "Догляд, здоров’я та літні люди",
    },
  },
  {
    id: "werk-inkomen",
    title: {
      nl: "Werk, geld en schulden",
      en: "Work, money and debt",
      tr: "İş, para ve borçlar",
      ar: "العمل والمال والديون",
      pl: "Praca, pieniądze i długi",
      uk: "Робота, гроші та борги",
    },
  },
  {
    id: "wonen",
    title: {
      nl: "Wonen en bouwen",
      en: "Housing and building",
      tr: "Konut ve inşaat",
      ar: "السكن والبناء",
      pl: "Mieszkania i budowa",
      uk: "Житло та будівництво",
    },
  },
  {
    id: "onderwijs",
    title: {
      nl: "Onderwijs, taal en leren",
      en: "Education, language and learning",
      tr: "Eğitim, dil ve öğrenme",
      ar: "التعليم واللغة والتعلّم",
      pl: "Szkoła, język i nauka",
      uk: "Освіта, мова та навчання",
    },
  },
  {
    id: "jongeren",
    title: {
      nl: "Kinderen en jongeren",
      en: "Children and young people",
      tr: "Çocuklar ve gençler",
      ar: "الأطفال والشباب",
      pl: "Dzieci i młodzież",
      uk: "Діти та молодь",
    },
  },
  {
    id: "sport-spelen",
    title: {
      nl: "Sport, bewegen en spelen",
      en: "Sport, exercise and play",
      tr: "Spor, hareket ve oyun",
      ar: "الرياضة والحركة واللعب",
      pl: "Sport, ruch i zabawa",
      uk: "Спорт, рух та ігри",
    },
  },
  {
    id: "groen",
    title: {
      nl: "Groen, natuur en dieren",
      en: "Green, nature and animals",
      tr: "Yeşil alanlar, doğa ve hayvanlar",
      ar: "المساحات الخضراء والطبيعة والحيوانات",
      pl: "Zieleń, przyroda i zwierzęta",
      uk: "Зелень, природа та тварини",
    },
  },
  {
    id: "klimaat-energie",
    title: {
      nl: "Klimaat, energie en water",
      en: "Climate, energy and water",
      tr: "İklim, enerji ve su",
      ar: "المناخ والطاقة والمياه",
      pl: "Klimat, energia i woda",
      uk: "Клімат, енергія та вода",
    },
  },
  {
    id: "veiligheid",
    title: {
      nl: "Veiligheid en overlast",
      en: "Safety and nuisance",
      tr: "Güvenlik ve rahatsızlık",
      ar: "الأمان والإزعاج",
      pl: "Bezpieczeństwo i uciążliwości",
      uk: "Безпека та незручності",
    },
  },
  {
    id: "horeca-winkels",
    title: {
      nl: "Winkels, markt en horeca",
      en: "Shops, market and cafes",
      tr: "Dükkânlar, pazar ve kafeler",
      ar: "المتاجر والسوق والمقاهي",
      pl: "Sklepy, targ i kawiarnie",
      uk: "Магазини, ринок і кафе",
    },
  },
  {
    id: "cultuur-evenementen",
    title: {
      nl: "Kunst, cultuur en feesten",
      en: "Arts, culture and events",
      tr: "Sanat, kültür ve şenlikler",
      ar: "الفن والثقافة والاحتفالات",
      pl: "Sztuka, kultura i imprezy",
      uk: "Мистецтво, культура та свята",
    },
  },
  {
    id: "ontmoeten",
    title: {
      nl: "Ontmoeten en samenleven",
      en: "Meeting and living together",
      tr: "Buluşma ve birlikte yaşam",
      ar: "اللقاء والعيش معًا",
      pl: "Spotkania i życie razem",
      uk: "Зустрічі та спільне життя",
    },
  },
  {
    id: "openbare-ruimte",
    title: {
      nl: "Straten, pleinen en bankjes",
      en: "Streets, squares and benches",
      tr: "Sokaklar, meydanlar ve banklar",
      ar: "الشوارع والساحات والمقاعد",
      pl: "Ulice, place i ławki",
      uk: "Вулиці, площі та лавки",
    },
  },
  {
    id: "bestuur-inspraak",
    title: {
      nl: "Gemeente en meepraten",
      en: "Council and having a say",
      tr: "Belediye ve söz hakkı",
      ar: "البلدية وإبداء الرأي",
      pl: "Gmina i współdecydowanie",
      uk: "Муніципалітет і участь",
    },
  },
  {
    id: "other",
    title: {
      nl: "Overige onderwerpen",
      en: "Other subjects",
      tr: "Diğer konular",
      ar: "مواضيع أخرى",
      pl: "Inne tematy",
      uk: "Інші теми",
    },
  },
];
