export type UnreadableReason =
  | 'EMPTY'
  | 'ENCRYPTED'
  | 'BROKEN'
  | 'SCANNED'
  | 'OLD_WORD'
  | 'WRONG_TYPE'
  | 'TOO_LARGE'
  | 'TOO_SLOW'
  | 'MISSING';

const messages: Readonly<Record<UnreadableReason, { readonly vi: string; readonly en: string }>> = {
  EMPTY: {
    vi: 'Tệp không có chữ nào; hãy kiểm tra lại tệp và gửi bản đầy đủ.',
    en: 'The file holds no text; check it and send the full document.',
  },
  ENCRYPTED: {
    vi: 'Tệp được đặt mật khẩu; hãy bỏ mật khẩu rồi gửi lại.',
    en: 'The file is protected by a password; remove the password and send it again.',
  },
  BROKEN: {
    vi: 'Tệp bị hỏng, không mở được; hãy lưu lại từ bản gốc rồi gửi lại.',
    en: 'The file is broken and cannot be opened; save it anew from the original and send it again.',
  },
  SCANNED: {
    vi: 'Tệp PDF là ảnh chụp (bản quét), không có chữ để đọc; hãy gửi bản Word hoặc PDF xuất từ Word.',
    en: 'The PDF is a scan, pictures without text; send the Word file or a PDF made from it.',
  },
  OLD_WORD: {
    vi: 'Tệp Word đời cũ (.doc) hoặc có mật khẩu; hãy lưu thành .docx không mật khẩu rồi gửi lại.',
    en: 'An old Word file (.doc), or one with a password; save it as .docx without a password and send it again.',
  },
  WRONG_TYPE: {
    vi: 'Tệp không phải .docx, .pdf hay văn bản thuần; hãy gửi một trong các loại đó.',
    en: 'The file is no .docx, .pdf or plain text; send one of these.',
  },
  TOO_LARGE: {
    vi: 'Tệp quá lớn khi mở ra; hãy tách văn bản hoặc bỏ hình ảnh, phụ lục không cần thiết rồi gửi lại.',
    en: 'The file is too large once unpacked; split it or take out pictures and annexes that are not needed, and send it again.',
  },
  TOO_SLOW: {
    vi: 'Đọc tệp quá lâu nên đã dừng; hãy tách văn bản thành các tệp nhỏ hơn rồi gửi lại.',
    en: 'Reading the file took too long and was stopped; split it into smaller files and send them again.',
  },
  MISSING: {
    vi: 'Không tìm thấy tệp; hãy kiểm tra lại đường dẫn.',
    en: 'There is no such file; check the path.',
  },
};

/** The one refusal of a file that cannot be read, with what to do next in both languages. */
export class UnreadableDocument extends Error {
  readonly reason: UnreadableReason;
  readonly say: { readonly vi: string; readonly en: string };

  constructor(reason: UnreadableReason) {
    super(messages[reason].en);
    this.name = 'UnreadableDocument';
    this.reason = reason;
    this.say = messages[reason];
  }
}
