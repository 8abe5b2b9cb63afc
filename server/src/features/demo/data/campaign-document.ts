/**
 * The campaign's plan in our own words; figures, bodies and legal facts are those of the plan of 2023.
 * `[[key|…]]` marks the sentence that lays the duty `key`; `{start}` and `{end}` are the campaign's days, `{-9}` and `{+3}`
 * days counted from today, so that a demo loaded on any day stands in its third week.
 */
export const campaignDocument = `ỦY BAN NHÂN DÂN HUYỆN TRI TÔN

KẾ HOẠCH
Mở đợt cao điểm làm thẻ căn cước gắn chip, định danh điện tử cho người dân huyện Tri Tôn

Hưởng ứng đợt cao điểm do Công an tỉnh An Giang phát động, nhằm không để người dân nào đủ điều kiện mà chưa có thẻ, Ủy ban nhân dân huyện giao các đơn vị thực hiện những việc dưới đây.

I. MỤC ĐÍCH, YÊU CẦU

1. Mục đích

- Hết đợt cao điểm, 5.196 người còn lại của huyện đều có thẻ căn cước gắn chip và được mở tài khoản định danh điện tử.

- Dữ liệu dân cư khớp với sổ hộ tịch, đủ ngày tháng sinh, dùng được ngay cho dịch vụ công trực tuyến, ngân hàng, khám chữa bệnh và an sinh xã hội.

- Người dân chỉ phải đi một lần, chờ không quá một buổi; người già yếu, khuyết tật được làm thẻ tại nhà.

2. Yêu cầu

- Mỗi việc có đơn vị chủ trì, người phụ trách và ngày xong; thấy chậm hoặc vướng thì báo ngay trong ngày, không chờ đến kỳ họp.

- Khóm, ấp ở gần tổ chức vào buổi tối, nơi xa đi ban ngày; chỗ dễ và đông dân làm trước, chỗ khó và ở rải rác làm sau.

- Số liệu báo cáo phải là số thật của ngày hôm đó; báo sai phải đính chính và nói rõ lý do.

II. CHỈ TIÊU, THỜI GIAN VÀ CÁCH LÀM

1. Thời gian: bắt đầu ngày {start}, kết thúc ngày {end}.

2. Chỉ tiêu: toàn huyện cấp thẻ cho 5.196 người, gồm thị trấn Tri Tôn 1.995 người, thị trấn Cô Tô 788 người, xã Ô Lâm 662 người, xã Lương An Trà 542 người, xã Vĩnh Gia 293 người, xã Tân Tuyến 195 người, xã Châu Lăng 145 người, xã Lê Trì 107 người, xã Núi Tô 105 người, xã Lạc Quới 84 người, thị trấn Ba Chúc 77 người, xã Lương Phi 58 người, xã An Tức 57 người, xã Tà Đảnh 57 người và xã Vĩnh Phước 31 người.

[[quota|UBND các xã, thị trấn cùng Đội Cảnh sát QLHC về TTXH thu nhận hồ sơ cho toàn bộ số người còn lại của địa phương mình ngay trong đợt cao điểm, không để sót ai.]]

3. Cách làm

- [[headcount|Công an huyện đối chiếu dữ liệu với nơi ở thực tế, chốt số người từ đủ 14 tuổi chưa có thẻ ở từng khóm, ấp trước ngày {-8}.]]

- [[calendar|Đội Cảnh sát QLHC về TTXH lập lịch cấp lưu động theo từng khóm, ấp, trường học và cơ quan, gửi các đơn vị trước ngày {-10}.]]

- [[checklist|Đội Cảnh sát QLHC về TTXH soạn danh mục kiểm tra đường truyền, máy thu nhận và nguồn điện để các tổ lưu động dùng trước mỗi buổi.]]

III. PHÂN CÔNG NHIỆM VỤ

1. Công an huyện

- [[inspect|Mỗi tuần kiểm tra, phúc tra ít nhất ba xã, thị trấn về cấp thẻ và định danh điện tử, chỉ ra chỗ sai và hướng dẫn sửa ngay.]]

- [[reinforce|Điều thêm người và máy thu nhận cho những nơi còn trên 500 người chưa có thẻ, xong trước ngày {-5}.]]

- [[priority|Phân nhóm người chưa có thẻ theo tuổi, nghề và nơi ở; gọi trước người từ 14 đến 22 tuổi, gia đình chính sách, người có công, chậm nhất ngày {-2}.]]

- [[cleaning|Đội Cảnh sát QLHC về TTXH xác minh từng trường hợp sai lệch theo 16 chỉ tiêu Bộ Công an giao, làm sạch hết trước ngày {end}.]]

- [[banks|Thống nhất với các ngân hàng để người dân vừa làm thẻ vừa mở được tài khoản ngay tại điểm cấp, chậm nhất ngày {+2}.]]

- [[handover|Hằng ngày, Đội Cảnh sát QLHC về TTXH giao thẻ đã in cho Bưu điện huyện và đối chiếu số thẻ chưa đến tay người nhận.]]

- [[weekly-report|Chiều thứ Sáu hằng tuần, tổng hợp tiến độ và vướng mắc của các đơn vị, báo cáo Chủ tịch UBND huyện để chuẩn bị giao ban.]]

2. Phòng Văn hóa và Thông tin, Đài Truyền thanh huyện

- [[leaflet|Phòng Văn hóa và Thông tin biên soạn tờ gấp hai thứ tiếng Việt và Khmer về giấy tờ cần mang theo, giao đủ cho các xã, thị trấn trước ngày {-7}.]]

- [[broadcast|Đài Truyền thanh huyện phát lịch cấp thẻ và bài chỉ cách dùng định danh điện tử mỗi ngày ít nhất hai lượt, có bản tin tiếng Khmer.]]

- [[one-stop|Phòng Văn hóa và Thông tin tập huấn bộ phận Một cửa tra cứu dữ liệu dân cư thay cho việc yêu cầu nộp bản sao giấy tờ, xong trong ngày {+4}.]]

3. Phòng Tư pháp

- [[civil-status|Theo Kế hoạch số 1168/KH-CA-TP, mỗi tuần đối chiếu xong sổ hộ tịch của ít nhất hai xã với dữ liệu dân cư, chỗ lệch chuyển Công an huyện sửa.]]

- [[birth-guide|Gửi các xã, thị trấn bản hướng dẫn thống nhất cách bổ sung ngày, tháng sinh cho người chỉ ghi năm sinh, trước ngày {-6}.]]

- [[mobile-birth|Cử công chức hộ tịch đi cùng tổ lưu động để tra cứu, trích lục khai sinh tại chỗ, người dân không phải quay về xã.]]

4. Phòng Tài chính - Kế hoạch

- [[allowance|Thẩm định và trình UBND huyện mức hỗ trợ làm đêm, ngày nghỉ cùng tiền giấy, mực in cho các tổ lưu động trước ngày {-1}.]]

- [[settlement|Hướng dẫn các đơn vị lập chứng từ và quyết toán kinh phí của đợt cao điểm, gửi văn bản chậm nhất ngày {+9}.]]

5. Huyện đoàn, Hội Liên hiệp Phụ nữ huyện

- [[pledge|Đưa Kế hoạch phối hợp số 450/KHPH-CAH-ĐTN-HLHPN về đến cơ sở, đăng ký số người sẽ vận động của từng chi đoàn, chi hội trước ngày {-6}.]]

- [[vneid|Tại mỗi buổi lưu động có ít nhất hai đoàn viên, hội viên giúp người dân cài đặt, kích hoạt ứng dụng VNeID trên điện thoại.]]

- [[home-visits|Hội Liên hiệp Phụ nữ huyện đến nhà người già yếu, đi lại khó khăn, chốt danh sách cần làm thẻ tại nhà trước ngày {+3}.]]

6. Điện lực Tri Tôn

- [[power|Giữ điện liên tục cho mọi điểm cấp thẻ trong giờ làm việc của tổ lưu động, kể cả buổi tối và ngày nghỉ.]]

- [[outage-list|Trước 16 giờ thứ Năm hằng tuần, gửi lịch cắt điện của tuần sau cho Công an huyện để dời buổi cấp thẻ nếu trùng.]]

7. Bưu điện huyện Tri Tôn

- [[delivery|Phát thẻ tận tay người nhận trong ba ngày làm việc; mỗi tuần gửi lại Công an huyện số thẻ không phát được và lý do.]]

8. Các ngân hàng trên địa bàn huyện

- [[bank-desk|Đặt quầy mở tài khoản lưu động cạnh điểm cấp thẻ ở những buổi trên 100 người, theo lịch hai bên chốt trước ngày {+5}.]]

9. Ủy ban nhân dân các xã, thị trấn

- [[team|Kiện toàn Tổ công tác Đề án 06 cấp xã, giao từng thành viên phụ trách một khóm, ấp, xong trước ngày {-9}.]]

- [[local-plan|Ban hành kế hoạch của xã, thị trấn ghi rõ người, việc, ngày và điểm cấp thẻ, gửi Công an huyện trước ngày {-5}.]]

- [[missing-dates|Đến từng nhà mời người còn thiếu ngày, tháng sinh bổ sung giấy tờ hộ tịch để được cấp khai sinh rồi làm thẻ, xong trước ngày {+4}.]]

- [[venue|Bố trí điểm cấp thẻ có mái che, điện, bàn ghế, nước uống và người giữ trật tự cho từng buổi lưu động trên địa bàn.]]

- [[loudspeaker|Mỗi ngày hai lượt, loa truyền thanh xã nhắc lịch cấp thẻ và giấy tờ cần mang theo, vùng đồng bào Khmer phát cả tiếng Khmer.]]

- [[cadres|Kiểm tra cán bộ, giáo viên và người lao động đang làm việc tại địa phương, ai chưa có định danh điện tử phải đăng ký xong trước ngày {-2}.]]

- [[local-funds|Dành ngân sách xã hỗ trợ xăng xe, in và phát thư mời cho người đi rà soát; báo số tiền về Phòng Tài chính - Kế hoạch trước ngày {+8}.]]

- [[digital-team|Tổ công nghệ số cộng đồng chỉ cách dùng định danh mức 2 để nộp hồ sơ trực tuyến ngay khi người dân làm thẻ xong.]]

10. Các cơ quan, ban, ngành, đoàn thể huyện

[[own-staff|Cử một đầu mối theo dõi Kế hoạch; toàn bộ cán bộ, người lao động của cơ quan phải có thẻ gắn chip và định danh mức 2 trong ngày {+1}.]]

IV. TỔ CHỨC THỰC HIỆN

1. Công an huyện là cơ quan thường trực, theo dõi hằng ngày, xác nhận kết quả của từng đơn vị và nhắc việc đến hạn.

2. Đơn vị gặp vướng mắc báo Đội Cảnh sát QLHC về TTXH; quá khả năng thì Đội chuyển lãnh đạo Công an huyện, Công an huyện cho ý kiến hoặc trình Chủ tịch UBND huyện quyết định.

3. Việc xin lùi thời hạn phải nêu lý do và ngày mới; chưa có ý kiến đồng ý thì thời hạn cũ vẫn còn hiệu lực.

4. Kết thúc đợt cao điểm, Công an huyện chủ trì rút kinh nghiệm, đề xuất khen thưởng tập thể, cá nhân làm tốt và nhắc nhở nơi làm chậm.

Nơi nhận:
- Công an tỉnh An Giang;
- Thường trực Huyện ủy, Thường trực HĐND huyện;
- Các cơ quan, ban, ngành, đoàn thể huyện;
- UBND các xã, thị trấn;
- Lưu: VT.

CHỦ TỊCH
`;
