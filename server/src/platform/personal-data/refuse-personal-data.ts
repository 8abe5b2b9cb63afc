import { DomainError, say } from '../errors/index.ts';
import { findPersonalNumbers } from './find-personal-numbers.ts';

/** Refuses a text with a citizen's personal number; asks about nine digits unless the person has `confirmed` them. */
export const refusePersonalData = (text: string, year: number, field: string, confirmed: boolean): void => {
  const finding = findPersonalNumbers(text, year);
  if (finding === 'CERTAIN') {
    throw new DomainError(
      'PERSONAL_DATA',
      say(
        'Nội dung có số định danh cá nhân (12 số) của công dân. Hệ thống chỉ đếm, không lưu danh tính: hãy xoá số đó, ghi số lượng hoặc “một trường hợp” rồi gửi lại.',
        'The text holds a citizen’s 12-digit personal number. Citizens are counted here, never listed: delete the number, write how many there are instead, and send again.',
      ),
      { field },
    );
  }
  if (finding === 'SUSPECTED' && !confirmed) {
    throw new DomainError(
      'PERSONAL_DATA_SUSPECTED',
      say(
        'Nội dung có dãy 9 chữ số, có thể là số chứng minh nhân dân cũ. Nếu đúng thì hãy xoá; nếu không phải, hãy xác nhận rồi gửi lại.',
        'The text holds nine digits that may be an old identity card number. If they are, delete them; if they are not, confirm it and send again.',
      ),
      { field },
    );
  }
};
