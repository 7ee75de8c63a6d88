import type { Citation } from './form.js';

/** 国办发〔2014〕32号, which brought the 统计表 of 2014. */
export const notice2014: Citation = {
  zh: '国办发〔2014〕32号',
  en: '国办发〔2014〕32号 (General Office of the State Council, 2014)',
  read: true,
};

/** 国办公开办函〔2019〕60号, the format of 2019 and 2020. */
export const notice2019: Citation = {
  zh: '国办公开办函〔2019〕60号',
  en: '国办公开办函〔2019〕60号 (the format of 2019)',
  read: true,
};

/** 国办公开办函〔2021〕30号, the format since 2021. */
export const notice2021: Citation = {
  zh: '国办公开办函〔2021〕30号',
  en: '国办公开办函〔2021〕30号 (the format since 2021)',
  read: true,
};

/** 福建省政府信息公开办法, the base of Fujian's own table. */
export const fujianMeasures: Citation = {
  zh: '《福建省政府信息公开办法》',
  en: 'the Fujian Measures on Open Government Information',
  read: true,
};

/** An article of 《政府信息公开条例》 as in force since 2019-05-15; `article` as the law writes it, `第五十条`. */
export function regulation(article: string, english: string): Citation {
  return {
    zh: `《政府信息公开条例》${article}`,
    en: `Regulations on Open Government Information, ${english}`,
    read: true,
  };
}

/** An article of 《政府信息公开条例》 as in force from 2008 until 2019-05-14. */
export function regulationOf2007(article: string, english: string): Citation {
  return {
    zh: `《政府信息公开条例》（2007年国务院令第492号）${article}`,
    en: `Regulations on Open Government Information of 2007, ${english}`,
    read: true,
  };
}
