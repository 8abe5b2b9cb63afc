import type { MinutesQuery } from '../../../graphql/generated/operations.ts';
import classes from './minutes.module.css';

type Facts = MinutesQuery['minutes'];
type Task = Facts['parts'][number]['decisions'][number]['tasks'][number];

/** As documents write days: 08/5/2026. */
const written = (day: string): string => {
  const [year = '', month = '', date = ''] = day.split('-');
  return `${date}/${Number(month) < 3 ? month : Number(month)}/${year}`;
};

/** A task that only says what was decided is not said twice. */
const taskWords = ({ text, leads, cooperating, deadline }: Task, decision: string): string => {
  const what = text === decision ? [] : [text.replace(/\.$/, '')];
  return [
    ...what,
    `${what.length === 0 ? 'Chủ trì' : 'chủ trì'}: ${leads.join(', ')}`,
    ...(cooperating.length > 0 ? [`phối hợp: ${cooperating.join(', ')}`] : []),
    ...(deadline ? [`thời hạn: ${deadline}`] : []),
  ].join('; ');
};

/** Vietnamese in either language: it is the document itself. Number, place, day and signer are for whoever signs. */
export const MinutesSheet = ({ minutes }: { minutes: Facts }) => {
  const { unitName, planName, heldOn, chairName, chairTitle, present, absent, parts } = minutes;
  return (
    <article lang="vi" className={classes.sheet}>
      <div className={classes.heads}>
        <p>
          <strong>{unitName.toUpperCase()}</strong>
          <br />
          Số: <span className={classes.blank} /> /TB-
          <span className={classes.blank} />
        </p>
        <p>
          <strong>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</strong>
          <br />
          <strong className={classes.motto}>Độc lập - Tự do - Hạnh phúc</strong>
          <br />
          <em>……, ngày …… tháng …… năm ……</em>
        </p>
      </div>
      <h1 className={classes.heading}>
        THÔNG BÁO
        <br />
        Kết luận của {chairTitle ?? chairName} tại cuộc họp giao ban ngày {written(heldOn)}
        <br />
        về {planName}
      </h1>
      <p>
        Ngày {written(heldOn)}, {chairTitle ? `${chairTitle} ` : ''}
        {chairName} chủ trì cuộc họp giao ban.
      </p>
      {present.length > 0 && <p>Dự họp: {present.join('; ')}.</p>}
      {absent.length > 0 && <p>Vắng: {absent.join('; ')}.</p>}
      {parts.map(({ agencyName, notes, decisions }, index) => (
        <section key={agencyName ?? ''}>
          <h2>
            {index + 1}. {agencyName ?? 'Nội dung chung'}
          </h2>
          {notes.map((note) => (
            <p key={note}>{note}</p>
          ))}
          {decisions.map((decision) => (
            <div key={decision.text}>
              <p>Kết luận: {decision.text}</p>
              <ul>
                {decision.tasks.map((task) => (
                  <li key={task.text}>{taskWords(task, decision.text)}.</li>
                ))}
              </ul>
            </div>
          ))}
        </section>
      ))}
      <div className={classes.heads}>
        <p className={classes.recipients}>
          <strong>
            <em>Nơi nhận:</em>
          </strong>
          <span>- Như thành phần dự họp;</span>
          {absent.length > 0 && <span>- Các đơn vị vắng mặt;</span>}
          <span>- Lưu: VT.</span>
        </p>
        <p>
          ……………………
          <br />
          <em>(Ký, ghi rõ họ tên)</em>
        </p>
      </div>
    </article>
  );
};
