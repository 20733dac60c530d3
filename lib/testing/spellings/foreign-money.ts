/** Spellings of money in French, German, Japanese, Chinese and Korean; columns as in money.ts. */
export const FOREIGN_MONEY_SPELLINGS = `
38 milliards de dollars | fr | money | USD 38000000000
38 milliards de dollars américains | fr | money | USD 38000000000
38 milliards d’euros | fr | money | EUR 38000000000
38 milliards d'euros | fr | money | EUR 38000000000
38 Md€ | fr | money | EUR 38000000000
38 Mds€ | fr | money | EUR 38000000000
38 Mds $ | fr | money | USD 38000000000
500 M€ | fr | money | EUR 500000000
500 millions d’euros | fr | money | EUR 500000000
500 millions de dollars | fr | money | USD 500000000
1,3 milliard d’euros | fr | money | EUR 1300000000
1,125 milliard d’euros | fr | money | EUR 1125000000
1,5 million d’euros | fr | money | EUR 1500000
1 250 000 € | fr | money | EUR 1250000
1\u202f250\u202f000 € | fr | money | EUR 1250000
1 250 000,50 € | fr | money | EUR 1250000.5
12,5 € | fr | money | EUR 12.5
environ 38 milliards de dollars | fr | money | ~USD 38000000000
près de 5 milliards de dollars | fr | money | ~USD 5000000000
quelque 30 milliards d’euros | fr | money | ~EUR 30000000000
à peu près 30 milliards d’euros | fr | money | ~EUR 30000000000
presque 30 milliards d’euros | fr | money | ~EUR 30000000000
de l’ordre de 30 milliards d’euros | fr | money | ~EUR 30000000000
plus de 10 milliards de dollars | fr | money | >USD 10000000000
plus d’un milliard d’euros | fr | money | >EUR 1000000000
au moins 10 milliards de dollars | fr | money | >=USD 10000000000
10 milliards de dollars au moins | fr | money | >=USD 10000000000
jusqu’à 100 milliards de dollars | fr | money | <=USD 100000000000
jusqu'à 100 milliards de dollars | fr | money | <=USD 100000000000
au plus 100 milliards de dollars | fr | money | <=USD 100000000000
un milliard de dollars | fr | money | USD 1000000000
deux milliards d’euros | fr | money | EUR 2000000000
quinze milliards de dollars | fr | money | USD 15000000000
quatre-vingts millions d’euros | fr | money | EUR 80000000
trois cents millions d’euros | fr | money | EUR 300000000
300 mille euros | fr | money | EUR 300000
2 billions d’euros | fr | money | EUR 2000000000000
1 billion de dollars | fr | money | USD 1000000000000
1 trillion d’euros | fr | money | EUR 1000000000000000000
300 mille milliards de dollars | fr | money | USD 300000000000000
60 milliards de dollars par an | fr | money | USD 60000000000/year
920 millions de dollars par mois | fr | money | USD 920000000/month
2 milliards de dollars par trimestre | fr | money | USD 2000000000/quarter
5 millions de livres sterling | fr | money | GBP 5000000
5 millions de francs suisses | fr | money | CHF 5000000
5 milliards de yens | fr | money | JPY 5000000000
5 milliards de dollars canadiens | fr | money | CAD 5000000000
moins de 5 milliards de dollars | fr | money | !one bound
$38 billion | fr | money | !38000000000000
38 billion dollars | fr | money | !38000000000000
500.000 € | fr | money | !500000
1,250 € | fr | money | !1250
non divulgué | fr | money | undisclosed
non communiqué | fr | money | undisclosed
38 Milliarden US-Dollar | de | money | USD 38000000000
38 Milliarden US-Dollar |  | money | USD 38000000000
38 Milliarden US-Dollar | de | count | USD 38000000000
38 Mrd. US-Dollar | de | money | USD 38000000000
38 Mrd. Dollar | de | money | USD 38000000000
38 Mrd. € | de | money | EUR 38000000000
38 Mrd. Euro | de | money | EUR 38000000000
1,2 Milliarden Euro | de | money | EUR 1200000000
1,125 Milliarden Euro | de | money | EUR 1125000000
eine Milliarde Euro | de | money | EUR 1000000000
eine halbe Milliarde Euro | de | money | EUR 500000000
anderthalb Milliarden Euro | de | money | EUR 1500000000
fünfzehn Milliarden Euro | de | money | EUR 15000000000
fünfundzwanzig Millionen Euro | de | money | EUR 25000000
500 Millionen Euro | de | money | EUR 500000000
500 Mio. Euro | de | money | EUR 500000000
500 Mio € | de | money | EUR 500000000
1.250 Mio. Euro | de | money | EUR 1250000000
500.000 Euro | de | money | EUR 500000
€1.000 | de | money | EUR 1000
1.000 € | de | money | EUR 1000
1.234,56 € | de | money | EUR 1234.56
12,50 Euro | de | money | EUR 12.5
500 Tsd. Euro | de | money | EUR 500000
500 tausend Euro | de | money | EUR 500000
1 Billion Dollar | de | money | USD 1000000000000
2 Billionen Euro | de | money | EUR 2000000000000
1,5 Bio. Euro | de | money | EUR 1500000000000
3 Trillionen Euro | de | money | EUR 3000000000000000000
rund 5 Milliarden Euro | de | money | ~EUR 5000000000
etwa 5 Milliarden Euro | de | money | ~EUR 5000000000
ungefähr 5 Milliarden Euro | de | money | ~EUR 5000000000
ca. 5 Mrd. Euro | de | money | ~EUR 5000000000
knapp 5 Milliarden Euro | de | money | ~EUR 5000000000
fast 5 Milliarden Euro | de | money | ~EUR 5000000000
über 5 Milliarden Euro | de | money | >EUR 5000000000
mehr als 5 Milliarden Euro | de | money | >EUR 5000000000
mindestens 5 Milliarden Euro | de | money | >=EUR 5000000000
bis zu 5 Milliarden Euro | de | money | <=EUR 5000000000
höchstens 5 Milliarden Euro | de | money | <=EUR 5000000000
maximal 5 Milliarden Euro | de | money | <=EUR 5000000000
5 Milliarden Euro oder mehr | de | money | >=EUR 5000000000
5 Mio. Euro im Jahr | de | money | EUR 5000000/year
5 Mio. Euro pro Jahr | de | money | EUR 5000000/year
5 Mio. Euro jährlich | de | money | EUR 5000000/year
5 Mio. Euro pro Monat | de | money | EUR 5000000/month
5 Mio. Euro monatlich | de | money | EUR 5000000/month
5 Mio. Euro pro Quartal | de | money | EUR 5000000/quarter
30 Millionen Pfund | de | money | GBP 30000000
30 Millionen Schweizer Franken | de | money | CHF 30000000
weniger als 5 Milliarden Euro | de | money | !one bound
38 billion dollars | de | money | !38000000000000
keine Angabe | de | money | undisclosed
1.5兆円 | ja | money | JPY 1500000000000
1.5兆円 |  | money | JPY 1500000000000
１．５兆円 | ja | money | JPY 1500000000000
5000億円 | ja | money | JPY 500000000000
5,000億円 | ja | money | JPY 500000000000
1兆5,000億円 | ja | money | JPY 1500000000000
約5000億円 | ja | money | ~JPY 500000000000
最大5000億円 | ja | money | <=JPY 500000000000
5000億円以上 | ja | money | >=JPY 500000000000
300万円 | ja | money | JPY 3000000
5百万円 | ja | money | JPY 5000000
380億ドル | ja | money | USD 38000000000
380億米ドル | ja | money | USD 38000000000
10億ユーロ | ja | money | EUR 1000000000
¥1,000,000 | ja | money | JPY 1000000
年間100億円 | ja | money | JPY 10000000000/year
380亿美元 | zh | money | USD 38000000000
约380亿美元 | zh | money | ~USD 38000000000
超过380亿美元 | zh | money | >USD 38000000000
100亿元 | zh | money | CNY 10000000000
100亿元 |  | money | !CNY or TWD
100億元 | zh-TW | money | TWD 10000000000
人民币100亿元 | zh | money | CNY 10000000000
100亿人民币 | zh | money | CNY 10000000000
5000万美元 | zh | money | USD 50000000
1.5兆元 | zh | money | !
100億港元 | zh-HK | money | HKD 10000000000
新台幣100億元 | zh-TW | money | TWD 10000000000
3,000억 원 | ko | money | KRW 300000000000
3,000억 원 |  | money | KRW 300000000000
3000억원 | ko | money | KRW 300000000000
3조 원 | ko | money | KRW 3000000000000
3조 5,000억 원 | ko | money | KRW 3500000000000
약 3,000억 원 | ko | money | ~KRW 300000000000
최대 3,000억 원 | ko | money | <=KRW 300000000000
3,000억 원 이상 | ko | money | >=KRW 300000000000
380억 달러 | ko | money | USD 38000000000
5천만 달러 | ko | money | USD 50000000
`;
