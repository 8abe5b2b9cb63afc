import { DomainError, say } from '../../platform/errors/index.ts';

const file = { field: 'file' } as const;

export const tooLarge = (megabytes: number): DomainError =>
  new DomainError(
    'FILE_TOO_LARGE',
    say(
      `Tệp lớn hơn ${megabytes} MB. Hãy giảm dung lượng hoặc chia nhỏ rồi gửi lại.`,
      `The file is larger than ${megabytes} MB. Make it smaller or split it.`,
    ),
    file,
  );

export const noFile = (): DomainError =>
  new DomainError(
    'INVALID_INPUT',
    say('Chưa có tệp nào được gửi. Hãy chọn tệp.', 'No file was sent. Choose a file.'),
    file,
  );

export const brokenFile = (): DomainError =>
  new DomainError(
    'FILE_TYPE',
    say(
      'Không mở được tệp: tệp hỏng hoặc có mật khẩu. Hãy mở thử trên máy rồi gửi lại.',
      'The file cannot be opened: it is damaged or has a password. Open it yourself first, then send it again.',
    ),
    file,
  );

export const swollenFile = (): DomainError =>
  new DomainError(
    'FILE_TOO_LARGE',
    say(
      'Nội dung bên trong tệp quá lớn. Hãy bớt ảnh, bớt dòng hoặc chia nhỏ tệp.',
      'What is packed in the file is too large. Take out pictures or rows, or split it.',
    ),
    file,
  );

export const withMacros = (): DomainError =>
  new DomainError(
    'FILE_TYPE',
    say(
      'Tệp có chứa macro nên không nhận. Hãy lưu lại dạng .docx hoặc .xlsx không macro rồi gửi.',
      'The file holds macros. Save it as .docx or .xlsx without macros and send that.',
    ),
    file,
  );

export const showsCitizenCard = (): DomainError =>
  new DomainError(
    'PERSONAL_DATA',
    say(
      'Ảnh có mã QR của thẻ căn cước công dân nên không được lưu. Hãy chụp lại, không để lọt thẻ hay giấy tờ của công dân vào ảnh.',
      'The picture shows the QR code of a citizen card and was not kept. Take another one without any citizen’s card or papers.',
    ),
    file,
  );

export const listsCitizens = (): DomainError =>
  new DomainError(
    'PERSONAL_DATA',
    say(
      'Tệp có số định danh cá nhân của công dân nên không được lưu. Hãy xoá cột, dòng đó, chỉ gửi số lượng tổng hợp.',
      'The file holds citizens’ personal numbers and was not kept. Take them out and send the totals only.',
    ),
    file,
  );

export const noSuchUpload = (): DomainError =>
  new DomainError(
    'NOT_FOUND',
    say(
      'Tệp đã gửi không còn, hoặc đã được dùng. Hãy chọn và gửi lại tệp.',
      'The uploaded file is gone or was used already. Choose and send it again.',
    ),
    { field: 'uploadId' },
  );

export const tooManyWaiting = (): DomainError =>
  new DomainError(
    'RATE_LIMITED',
    say(
      'Bạn có quá nhiều tệp đã gửi mà chưa gắn vào nhiệm vụ. Hãy gắn các tệp đó, hoặc thử lại vào ngày mai.',
      'Too many of your files wait to be attached. Attach them, or try again tomorrow.',
    ),
    { ...file, facts: { retryAfter: 86_400 } },
  );

export const tooManyAtOnce = (): DomainError =>
  new DomainError(
    'RATE_LIMITED',
    say(
      'Máy chủ đang nhận nhiều tệp cùng lúc. Hãy đợi vài giây rồi gửi lại.',
      'The server is receiving many files at once. Wait a few seconds and send it again.',
    ),
    { ...file, facts: { retryAfter: 5 } },
  );

export const fileIsGone = (): DomainError =>
  new DomainError(
    'INVALID_INPUT',
    say(
      'Tệp đã gửi không còn trên máy chủ. Hãy chọn và gửi lại tệp.',
      'The uploaded file is no longer on the server. Choose and send it again.',
    ),
    { field: 'uploadId' },
  );
