"""A headline and a lead in each of many languages, for datelines to stand before."""

HEADLINES = {
    "en": "Harbour plan agreed after nine hours",
    "de": "Einigung auf Hafenplan nach neun Stunden",
    "fr": "Accord sur le port après neuf heures",
}
LEADS = {
    "en": "The council agreed on a plan for the harbour after nine hours of talks, and it will be open in the summer.",
    "de": "Der Rat hat sich nach neun Stunden auf einen Plan für den Hafen geeinigt, und er wird im Sommer geöffnet.",
    "fr": "Le conseil a adopté un plan pour le port après neuf heures de débats, et il sera ouvert pour les bateaux.",
    "es": "El consejo aprobó un plan para el puerto después de nueve horas, y estará abierto para los barcos en mayo.",
    "pt": "O conselho aprovou um plano para o porto depois de nove horas, e ele vai estar aberto para os navios.",
    "it": "Il consiglio ha approvato un piano per il porto dopo nove ore, e sarà aperto alle navi per tutta l'estate.",
    "nl": "De raad is het na negen uur eens geworden over een plan voor de haven, en die gaat in de zomer open.",
    "pl": "Rada zgodziła się na plan dla portu po dziewięciu godzinach, a port będzie otwarty w lecie dla statków.",
    "cs": "Rada se po devíti hodinách dohodla na plánu pro přístav, a ten bude v létě otevřen pro všechny lodě.",
    "sk": "Rada sa po deviatich hodinách dohodla na pláne pre prístav, a ten bude v lete otvorený pre lode.",
    "hu": "A tanács kilenc óra után elfogadta a kikötő tervét, és az nyáron nyitva lesz a hajók számára is.",
    "ro": "Consiliul a adoptat un plan pentru port după nouă ore, iar acesta va fi deschis pentru nave în mai.",
    "da": "Rådet er efter ni timer blevet enige om en plan for havnen, og den bliver åbnet til sommer.",
    "nb": "Rådet er etter ni timer blitt enige om en plan for havnen, og den blir åpnet til sommeren.",
    "sv": "Rådet har efter nio timmar enats om en plan för hamnen, och den kommer att öppnas i sommar.",
    "fi": "Neuvosto hyväksyi yhdeksän tunnin jälkeen sataman suunnitelman, ja se on auki kesällä kaikille.",
    "tr": "Konsey dokuz saat sonra liman için bir plan üzerinde anlaştı ve liman yaz için açık olacak.",
    "ru": "Совет после девяти часов одобрил план для порта, и он будет открыт летом для всех кораблей.",
    "uk": "Рада після дев'яти годин схвалила план для порту, і він буде відкритий влітку для всіх.",
    "id": "Dewan menyetujui rencana untuk pelabuhan setelah sembilan jam, dan itu akan dibuka pada musim panas.",
    "zh": "市议会经过九个小时的会谈后通过了港口计划，港口将于夏天向所有船只开放，官员们在一份声明中说。",
    "ja": "市議会は九時間の協議の末に港の計画を承認した。港は夏にすべての船に開放される予定だと当局者が声明で述べた。",
    "ko": "시의회는 아홉 시간의 회의 끝에 항구 계획을 승인했다. 항구는 여름에 모든 배에 개방될 예정이라고 밝혔다.",
    "hr": "Vijeće je nakon devet sati prihvatilo plan za luku, i ona će biti otvorena ljeti za sve brodove.",
}
