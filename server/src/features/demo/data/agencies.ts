import type { AgencyKind } from '../../../platform/graphql/generated/schema.ts';
import { communes, kindInWords } from './communes.ts';

export interface DemoAgency {
  readonly slug: string;
  readonly name: string;
  readonly shortName: string;
  readonly kind: AgencyKind;
  readonly aliases?: readonly string[];
  readonly parent?: string;
  /** Slug of its locality. */
  readonly locality?: string;
}

export const districtSlug = 'huyen-tri-ton';

/** Bodies of the district. Their slugs are the sign-ins of their leads. */
const districtAgencies: readonly DemoAgency[] = [
  {
    slug: 'ubnd-huyen',
    name: 'Ủy ban nhân dân huyện Tri Tôn',
    shortName: 'UBND huyện',
    kind: 'PEOPLES_COMMITTEE',
    aliases: ['UBND huyện', 'Ủy ban nhân dân huyện', 'UBND huyện Tri Tôn'],
    locality: districtSlug,
  },
  {
    slug: 'office',
    name: 'Văn phòng HĐND và UBND huyện Tri Tôn',
    shortName: 'Văn phòng huyện',
    kind: 'DEPARTMENT',
    aliases: ['Văn phòng HĐND và UBND huyện', 'Văn phòng UBND huyện'],
    parent: 'ubnd-huyen',
  },
  {
    slug: 'police',
    name: 'Công an huyện Tri Tôn',
    shortName: 'Công an huyện',
    kind: 'POLICE',
    aliases: ['Công an huyện', 'CA huyện', 'CAH', 'lực lượng Công an huyện'],
  },
  {
    slug: 'qlhc',
    name: 'Đội Cảnh sát quản lý hành chính về trật tự xã hội',
    shortName: 'Đội QLHC',
    kind: 'POLICE',
    aliases: ['Đội Cảnh sát QLHC về TTXH', 'Đội CS QLHC về TTXH', 'Đội QLHC về TTXH'],
    parent: 'police',
  },
  {
    slug: 'justice',
    name: 'Phòng Tư pháp huyện Tri Tôn',
    shortName: 'Phòng Tư pháp',
    kind: 'DEPARTMENT',
    aliases: ['Phòng Tư pháp', 'Phòng Tư pháp huyện', 'cơ quan Tư pháp'],
  },
  {
    slug: 'finance',
    name: 'Phòng Tài chính - Kế hoạch huyện Tri Tôn',
    shortName: 'Phòng TC - KH',
    kind: 'DEPARTMENT',
    aliases: ['Phòng Tài chính - Kế hoạch', 'Phòng Tài chính và Kế hoạch', 'Phòng TC-KH'],
  },
  {
    slug: 'culture',
    name: 'Phòng Văn hóa và Thông tin huyện Tri Tôn',
    shortName: 'Phòng VH - TT',
    kind: 'DEPARTMENT',
    aliases: ['Phòng Văn hóa và Thông tin', 'Phòng Văn hoá và Thông tin', 'Phòng Văn hóa - Thông tin'],
  },
  {
    slug: 'radio',
    name: 'Đài Truyền thanh huyện Tri Tôn',
    shortName: 'Đài Truyền thanh',
    kind: 'MEDIA',
    aliases: ['Đài Truyền thanh huyện', 'Đài Phát thanh huyện'],
  },
  {
    slug: 'youth',
    name: 'Đoàn Thanh niên Cộng sản Hồ Chí Minh huyện Tri Tôn',
    shortName: 'Huyện đoàn',
    kind: 'MASS_ORGANISATION',
    aliases: ['Huyện đoàn', 'Đoàn Thanh niên huyện', 'Đoàn TNCS Hồ Chí Minh huyện'],
  },
  {
    slug: 'women',
    name: 'Hội Liên hiệp Phụ nữ huyện Tri Tôn',
    shortName: 'Hội LHPN huyện',
    kind: 'MASS_ORGANISATION',
    aliases: ['Hội Liên hiệp Phụ nữ huyện', 'Hội LHPN huyện', 'Hội Phụ nữ huyện'],
  },
  {
    slug: 'electricity',
    name: 'Điện lực Tri Tôn',
    shortName: 'Điện lực',
    kind: 'ENTERPRISE',
    aliases: ['Điện lực huyện', 'Điện lực huyện Tri Tôn'],
  },
  {
    slug: 'post',
    name: 'Bưu điện huyện Tri Tôn',
    shortName: 'Bưu điện',
    kind: 'ENTERPRISE',
    aliases: ['Bưu điện huyện', 'Bưu điện Tri Tôn'],
  },
  {
    slug: 'agribank',
    name: 'Agribank Chi nhánh huyện Tri Tôn',
    shortName: 'Agribank',
    kind: 'BANK',
    aliases: ['Agribank', 'Ngân hàng Nông nghiệp và Phát triển nông thôn huyện'],
  },
  {
    slug: 'policy-bank',
    name: 'Phòng giao dịch Ngân hàng Chính sách xã hội huyện Tri Tôn',
    shortName: 'NHCSXH',
    kind: 'BANK',
    aliases: ['Ngân hàng Chính sách xã hội', 'Ngân hàng chính sách xã hội huyện', 'NHCSXH huyện'],
  },
];

const committees: readonly DemoAgency[] = communes.map(({ slug, name, kind, otherSpellings }) => {
  const place = `${kindInWords[kind]} ${name}`;
  return {
    slug,
    name: `Ủy ban nhân dân ${place}`,
    shortName: `UBND ${place}`,
    kind: 'PEOPLES_COMMITTEE',
    aliases: [`UBND ${place}`, ...otherSpellings.map((spelling) => `UBND ${kindInWords[kind]} ${spelling}`)],
    locality: slug,
  };
});

export const agencies: readonly DemoAgency[] = [...districtAgencies, ...committees];

export interface DemoGroup {
  readonly key: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly agencies: readonly string[];
}

export const groups: readonly DemoGroup[] = [
  {
    key: 'communes',
    name: 'UBND các xã, thị trấn',
    aliases: ['Ủy ban nhân dân các xã, thị trấn', 'các xã, thị trấn', 'UBND xã, thị trấn', 'địa phương'],
    agencies: communes.map((commune) => commune.slug),
  },
  {
    key: 'bodies',
    name: 'Các cơ quan, ban, ngành, đoàn thể huyện',
    aliases: [
      'các cơ quan, ban, ngành, đoàn thể',
      'các phòng, ban, ngành, đoàn thể huyện',
      'các ban, ngành, đoàn thể',
      'các cơ quan, đơn vị',
    ],
    agencies: ['justice', 'finance', 'culture', 'radio', 'youth', 'women', 'electricity', 'post'],
  },
  {
    key: 'banks',
    name: 'Các ngân hàng trên địa bàn huyện',
    aliases: ['các ngân hàng', 'chi nhánh các ngân hàng'],
    agencies: ['agribank', 'policy-bank'],
  },
];
