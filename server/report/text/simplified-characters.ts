/**
 * The text with simplified characters for traditional ones, where it is in traditional characters throughout, as
 * pages have their reports for readers elsewhere. Nothing changes its place.
 */
export function withSimplifiedCharacters(text: string): string {
  if (!isTraditional(text)) return text;
  return text.replace(beyondAscii, (character) => simplifiedOf.get(character) ?? character);
}

/** A report in simplified characters may quote a name in traditional ones; it never lacks 公开. */
function isTraditional(text: string): boolean {
  return text.includes('公開') && !text.includes('公开');
}

const beyondAscii = /[\u4e00-\u9fff]/gu;

const traditional =
  '丟並乾亂佈佔併來侷係俬個們側備傢傳債僅僑價儀億償優儲兒內兩冊凈別刪則剋創劃劇劍動' +
  '務勝勞勢匯區協卻卽厤參叄呂員唸問啓啟單噸噹嚮嚴國圍園圓圖團埰執堅報場塊墰墻壇壓壜' +
  '夠夾奬奮嬌學寀實寧審寫寬將專尋對導屆層屬峽崗嵐嵗嶺嶼師帶幣幫幷幹幾庫廈廠廢廣廳張' +
  '強彆彔彙彫後徑從復徵徹態慮慶懇應戰戶捨捱捲掃掛採換揮損搧摺撐撥擁擇擊擔據擠擬擴擺' +
  '敎敗敵數斷於旂旣昇時暢暫曆曉曏書會朮東査桿條棄棟棲業極榦榮構樂樓標樣機橫檔檢檯欄' +
  '權歲歷歸殘氣氾汎汙決沒況淨淺減測湊準溝溫滙滷滿漁漢漲潔潛潤潯濃濟濱瀏瀾灣災為無煙' +
  '熱營爭爲牆牽狀獎獨獲獸現琱環產産畝畢畫異畵當疇疊療發監眞眾睏確碼礎礙礦礪祕禮稅種' +
  '稱積穩穫竪競筆箇節範築簡簽籌籤糧糰糾約紅納紓純紙級紛紮細紹終組結絡給統絲綉經綜綫' +
  '維網緊線編緩緻縣縮縱縴總績織繞繡繪繫繳繼續纍纔纖罈罎罰羣義習聞聯職聽脩脫腦臨臺與' +
  '舉舊舘華菸萬葯蓆蓋蔘薦藝藥蘆處虛號蟬衆術衕衛袷裏補裝裡製複襬覈見規視親覺覽觀觸訂' +
  '計訊討訓託記訟訪設許訴註証評詞詢試話該詳誌認語誠誤說説誰課調談請論諧諮諾謀謂講謹' +
  '證識譯議護譽讀變讓豎豐貝負財貧貫責貳貸費貼貿資賣質賬購贈贏趨踐踰蹤躍車軌軟較載輛' +
  '輪輯輸輿轄轉辦辭農迴逕這連週進遊運過達違遞遠適遶遷選遺還邊郵鄉鄰醫釋針釦鈎鈡鉅鉤' +
  '銀銷錄錕錦錯録錶鍵鍼鍾鎭鎮鏈鐘鐵鑑鑒長門閉開間閣閤閩閱閲闆關闡陞陣陰陳陸陽隊階際' +
  '隨險隱隸隻雖雜離難雲電靈靜鞦韆韋響頁頂頃項順須預領頭頻題額願顛類顧顯風颱飛飲餘館' +
  '饋馬駁駐騰驗體髮鬆鬚魚鳥鳳鵝鵰鹵鹽麗麥麪麫麯麴麵麼麽黃點黨齊齒齡齣龍龜';

/** The simplified form of each of them, in their order. */
const simplified =
  '丢并干乱布占并来局系私个们侧备家传债仅侨价仪亿偿优储儿内两册净别删则克创划剧剑动' +
  '务胜劳势汇区协却即历参叁吕员念问启启单吨当向严国围园圆图团采执坚报场块坛墙坛压坛' +
  '够夹奖奋娇学采实宁审写宽将专寻对导届层属峡岗岚岁岭屿师带币帮并干几库厦厂废广厅张' +
  '强别录汇雕后径从复征彻态虑庆恳应战户舍挨卷扫挂采换挥损扇折撑拨拥择击担据挤拟扩摆' +
  '教败敌数断于旗既升时畅暂历晓向书会术东查杆条弃栋栖业极干荣构乐楼标样机横档检台栏' +
  '权岁历归残气泛泛污决没况净浅减测凑准沟温汇卤满渔汉涨洁潜润浔浓济滨浏澜湾灾为无烟' +
  '热营争为墙牵状奖独获兽现雕环产产亩毕画异画当畴叠疗发监真众困确码础碍矿砺秘礼税种' +
  '称积稳获竖竞笔个节范筑简签筹签粮团纠约红纳纾纯纸级纷扎细绍终组结络给统丝绣经综线' +
  '维网紧线编缓致县缩纵纤总绩织绕绣绘系缴继续累才纤坛坛罚群义习闻联职听修脱脑临台与' +
  '举旧馆华烟万药席盖参荐艺药芦处虚号蝉众术同卫夹里补装里制复摆核见规视亲觉览观触订' +
  '计讯讨训托记讼访设许诉注证评词询试话该详志认语诚误说说谁课调谈请论谐咨诺谋谓讲谨' +
  '证识译议护誉读变让竖丰贝负财贫贯责贰贷费贴贸资卖质账购赠赢趋践逾踪跃车轨软较载辆' +
  '轮辑输舆辖转办辞农回径这连周进游运过达违递远适绕迁选遗还边邮乡邻医释针扣钩钟巨钩' +
  '银销录锟锦错录表键针钟镇镇链钟铁鉴鉴长门闭开间阁合闽阅阅板关阐升阵阴陈陆阳队阶际' +
  '随险隐隶只虽杂离难云电灵静秋千韦响页顶顷项顺须预领头频题额愿颠类顾显风台飞饮余馆' +
  '馈马驳驻腾验体发松须鱼鸟凤鹅雕卤盐丽麦面面曲曲面么么黄点党齐齿龄出龙龟';

const simplifiedOf: ReadonlyMap<string, string> = new Map(
  Array.from(traditional, (character, index) => [character, simplified.charAt(index)]),
);
