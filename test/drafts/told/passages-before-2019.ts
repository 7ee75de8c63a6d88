import type { Passage } from './passage.js';

export const passages2014: readonly Passage[] = [
  {
    section: 'disclosure',
    wordings: [
      '{year}年，全市累计主动公开政府信息{disclosure.items}条（不同渠道和方式公开相同信息计1条），其中：政府公报公开{disclosure.channel.gazette}条，政府网站公开{disclosure.channel.website}条，政务微博公开{disclosure.channel.weibo}条，政务微信公开{disclosure.channel.wechat}条，其他方式公开{disclosure.channel.other}条。',
      '全年主动公开政府信息{disclosure.items}条。全年通过政府网站公开政府信息{disclosure.channel.website}条，通过政务微博公开政府信息{disclosure.channel.weibo}条，通过政务微信公开政府信息{disclosure.channel.wechat}条。',
    ],
  },
  {
    section: 'requests',
    wordings: [
      '{year}年，全市共收到政府信息公开申请{requests.received}件，其中当面申请{requests.received.inPerson}件，传真申请{requests.received.fax}件，网络申请{requests.received.online}件，信函申请{requests.received.letter}件。',
      '{year}年，全市共受理政府信息公开申请{requests.received}件，其中：当面申请{requests.received.inPerson}件，占{%requests.received.inPerson/requests.received}%；网络申请{requests.received.online}件，占{%requests.received.online/requests.received}%。',
    ],
  },
  {
    section: 'requests',
    wordings: [
      '所有申请已办结{requests.closed}件，其中按时办结{requests.closed.onTime}件，延期办结{requests.closed.extended}件。',
      '共答复申请{requests.processed}件，其中：“已主动公开”类的有{outcome.alreadyPublic}件，“同意公开”类的有{outcome.granted}件，“部分公开”类的有{outcome.partiallyGranted}件，“不同意公开”类的有{outcome.denied}件（其中：“不是《条例》所指政府信息”类的有{outcome.denied.notGovernmentInformation}件），“不属于本行政机关公开”类的有{outcome.notThisAuthority}件，“信息不存在”类的有{outcome.notExist}件，“告知作出更改补充”类有{outcome.amendmentRequested}件，“告知通过其他途径办理”类有{outcome.otherChannel}件。',
    ],
  },
  {
    section: 'disputes',
    wordings: [
      '{year}年，全市共发生涉及政府信息公开的行政复议案件{review.total}件，其中：维持具体行政行为{review.upheld}件，被依法纠错{review.corrected}件，其他情形{review.other}件；行政诉讼案件{litigation.total}件，其中：维持具体行政行为{litigation.upheld}件，被依法纠错{litigation.corrected}件，其他情形{litigation.other}件。',
      '{year}年，全市因政府信息公开引起的行政复议{review.total}件，行政诉讼{litigation.total}件。',
    ],
  },
  {
    section: 'overview',
    wordings: [
      '全年召开政府信息公开工作会议或专题会议{capacity.meetings}次，举办各类培训班{capacity.trainings}期，接受培训人员{capacity.trainees}人次。',
      '全市从事政府信息公开工作人员{capacity.staff}人，其中专职人员{capacity.staff.fullTime}人，兼职人员{capacity.staff.partTime}人。',
    ],
  },
];

export const passagesFujian: readonly Passage[] = [
  {
    section: 'disclosure',
    wordings: [
      '{year}年我市主动公开政府信息{disclosure.items@year}条。截至{year}年12月31日，历年累计主动公开政府信息{disclosure.items@cumulative}条。',
      '{year}年，全市主动公开政府信息{disclosure.items@year}条，其中通过政府网站公开{disclosure.channel.website@year}条，通过政府公报公开{disclosure.channel.gazette@year}条。',
    ],
  },
  {
    section: 'requests',
    wordings: [
      '{year}年，共受理政府信息公开申请{requests.received@year}件，其中当面申请{requests.received.inPerson@year}件，网络申请{requests.received.online@year}件，信函、传真申请{requests.received.letterOrFax@year}件。截至{year}年12月31日，历年累计受理政府信息公开申请{requests.received@cumulative}件。',
      '{year}年，全市答复政府信息公开申请{requests.processed@year}件，其中，“同意公开”{outcome.granted@year}件，“同意部分公开”{outcome.partiallyGranted@year}件，“不予公开”{outcome.denied@year}件，其他类型{outcome.other@year}件。',
    ],
  },
];
