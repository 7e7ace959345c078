/** What `npm run excel` says, in Kazakh and Russian. */
export const words = {
  noExcel: [
    'Бұл жүйеде жұмыс үстелі Excel-і жоқ (ол Windows пен macOS-та ғана). Сайтты Excel-дің веб-нұсқасы үшін ашу: npm run excel -- --serve; Excel-сіз көру: npm start.',
    'На этой системе нет настольного Excel (он есть на Windows и macOS). Открыть сайт для Excel в браузере: npm run excel -- --serve; посмотреть без Excel: npm start.',
  ].join('\n'),
  noCertificate: (why: string) => `Сертификат жасалмады · Не удалось создать сертификат для https://localhost: ${why}`,
  portTaken: (port: number) => `Порт бос емес · Порт занят: ${port}. Манифест осы портты атайды, оны босатыңыз · Манифест называет этот порт, освободите его.`,
  notLoaded: (why: string) => `Excel-ге қосылмады · Не удалось подключить к Excel: ${why}`,
  serving: (address: string) => `Қосымша осы жерде · Надстройка здесь: ${address} (тоқтату · остановить: Ctrl+C)`,
  loadManifest: (manifest: string, authority: string) =>
    [
      `Excel-дің веб-нұсқасында «Қосымшалар → Қосымшаны жүктеу» арқылы мына файлды таңдаңыз, браузер мына сертификатқа сенуі керек:`,
      `В Excel в браузере: «Надстройки → Отправить надстройку», выберите файл; браузер должен доверять сертификату:`,
      `  ${manifest}`,
      `  ${authority}`,
    ].join('\n'),
} as const;
