--
-- PostgreSQL database dump
--


-- Dumped from database version 15.18 (Debian 15.18-0+deb12u1)
-- Dumped by pg_dump version 15.18 (Debian 15.18-0+deb12u1)

SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;

SET default_tablespace = '';

SET default_table_access_method = heap;

--
-- Name: Deliveries; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public."Deliveries" (
    "Id" bigint NOT NULL,
    "Round" text NOT NULL,
    "Kind" text NOT NULL,
    "Subject" bigint NOT NULL,
    "State" text NOT NULL,
    "Attempts" integer NOT NULL,
    "NotBefore" text,
    "LastError" text NOT NULL
);


--
-- Name: Dossiers; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public."Dossiers" (
    "Round" text NOT NULL,
    "Number" integer NOT NULL,
    "Run" integer NOT NULL,
    "Results" text NOT NULL,
    "SubmittedBy" text NOT NULL,
    "SubmittedAt" text NOT NULL,
    "Decision" text NOT NULL,
    "DecisionDate" text,
    "ApprovedBy" text NOT NULL,
    "Withdrawn" boolean NOT NULL
);


--
-- Name: Instance; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public."Instance" (
    "Id" text NOT NULL
);


--
-- Name: JobRuns; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public."JobRuns" (
    "Job" text NOT NULL,
    "Due" text NOT NULL,
    "RanAt" text NOT NULL,
    "Outcome" text NOT NULL
);


--
-- Name: Journal; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public."Journal" (
    "Number" bigint NOT NULL,
    "Round" text NOT NULL,
    "At" text NOT NULL,
    "By" text NOT NULL,
    "Account" text NOT NULL,
    "Action" text NOT NULL,
    "Detail" text NOT NULL,
    "Before" text,
    "After" text,
    "Previous" text NOT NULL,
    "Hash" text NOT NULL
);


--
-- Name: Publications; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public."Publications" (
    "Round" text NOT NULL,
    "Number" integer NOT NULL,
    "Dossier" integer NOT NULL,
    "PublishedAt" text NOT NULL,
    "Results" text NOT NULL,
    "Seal" text NOT NULL
);


--
-- Name: Rounds; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public."Rounds" (
    "Id" text NOT NULL,
    "Year" integer NOT NULL,
    "State" text NOT NULL,
    "CriteriaDigest" text NOT NULL,
    "Deadline" text NOT NULL,
    "ClosesByItself" boolean NOT NULL,
    "OpenedAt" text NOT NULL,
    "ReopenReason" text NOT NULL,
    "ExplanationsUntil" text,
    "ExplanationsClosed" boolean DEFAULT false NOT NULL
);


--
-- Name: Runs; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public."Runs" (
    "Round" text NOT NULL,
    "Number" integer NOT NULL,
    "ProducedAt" text NOT NULL,
    "CriteriaDigest" text NOT NULL,
    "CriteriaFiles" text NOT NULL,
    "EngineVersion" text NOT NULL,
    "Results" text NOT NULL,
    "Blocking" integer NOT NULL,
    "Evidence" text NOT NULL
);


--
-- Name: Submissions; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public."Submissions" (
    "Id" bigint NOT NULL,
    "Round" text NOT NULL,
    "Sha256" text NOT NULL,
    "FileName" text NOT NULL,
    "Kind" text NOT NULL,
    "Sender" text NOT NULL,
    "Revision" integer NOT NULL,
    "Standing" text NOT NULL,
    "ReceivedAt" text NOT NULL,
    "Receipt" text NOT NULL,
    "ProvisionalIndex" text,
    "Remarks" integer NOT NULL,
    "DecidedBy" text NOT NULL,
    "DecisionReason" text NOT NULL
);


--
-- Name: cchc_schema; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.cchc_schema (
    "MigrationId" character varying(150) NOT NULL,
    "ProductVersion" character varying(32) NOT NULL
);


--
-- Data for Name: Deliveries; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public."Deliveries" VALUES (2, 'thu', 'Receipt', 1, 'Done', 0, NULL, '');
INSERT INTO public."Deliveries" VALUES (3, 'thu', 'Receipt', 2, 'Done', 0, NULL, '');
INSERT INTO public."Deliveries" VALUES (4, 'thu', 'Receipt', 3, 'Done', 0, NULL, '');
INSERT INTO public."Deliveries" VALUES (5, 'thu', 'Receipt', 4, 'Done', 0, NULL, '');
INSERT INTO public."Deliveries" VALUES (1, 'thu', 'AppraisalForms', 1, 'Done', 0, NULL, '');
INSERT INTO public."Deliveries" VALUES (6, 'thu', 'Receipt', 5, 'Done', 0, NULL, '');
INSERT INTO public."Deliveries" VALUES (7, 'thu', 'Receipt', 6, 'Done', 0, NULL, '');


--
-- Data for Name: Dossiers; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: Instance; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public."Instance" VALUES ('7b823a13c6d86c409d9bbdc0ce9e152d');


--
-- Data for Name: JobRuns; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: Journal; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public."Journal" VALUES (1, 'thu', '2026-11-29T15:26:38.416+07:00', 'Chương trình (tự động)', 'root', 'open', 'Mở đợt chấm "Bộ chỉ số thử nghiệm nâng cấp năm 2022", hạn nộp phiếu 17:00 ngày 20/12/2022.', NULL, 'sha256:240d1bfc632f76de6e974a3231753ba120cf82a00dcba282c51ac633a4557084', 'sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855', 'sha256:01f74309794b87cb1a2fa7f95d72dcc2afff77fa35c85e5a899af11cf5dc938c');
INSERT INTO public."Journal" VALUES (2, 'thu', '2026-11-29T15:26:40.631+07:00', 'Chương trình (tự động)', 'root', 'close', 'Hết hạn nộp phiếu (17:00 ngày 20/12/2022): đóng nhận phiếu, 0 phiếu được tính.', NULL, NULL, 'sha256:01f74309794b87cb1a2fa7f95d72dcc2afff77fa35c85e5a899af11cf5dc938c', 'sha256:ae42129b676ab9edd43730f5369924eb21d4875151845f62a55f7df8850f8fbe');
INSERT INTO public."Journal" VALUES (3, 'thu', '2026-11-29T15:26:40.869+07:00', 'Cán bộ A', 'root', 'reopen', 'Mở lại đợt chấm, hạn nộp mới 17:00 ngày 31/12/2099: Gia hạn để chạy thử.', NULL, NULL, 'sha256:ae42129b676ab9edd43730f5369924eb21d4875151845f62a55f7df8850f8fbe', 'sha256:78be3637b64ab764299a090ce99dad2778761f6a600e059822c6c6c857db0ae3');
INSERT INTO public."Journal" VALUES (4, 'thu', '2026-11-29T15:26:43.404+07:00', 'Chương trình (tự động)', 'root', 'received', 'Tiếp nhận, có 1 lưu ý. Tệp "tu-cham-21550.xlsx", lần 1 của Phường Nhơn Bình.', NULL, 'sha256:006e890c8b907221069d438c1dc317bb86ffb143ab443b745ab575ef66f8a4f0', 'sha256:78be3637b64ab764299a090ce99dad2778761f6a600e059822c6c6c857db0ae3', 'sha256:4f3587b82619525c99e4cceff408143883aa6fe883cd69f0e7cc5fc86aeb466c');
INSERT INTO public."Journal" VALUES (5, 'thu', '2026-11-29T15:26:43.434+07:00', 'Chương trình (tự động)', 'root', 'received', 'Tiếp nhận. Tệp "tu-cham-21595.xlsx", lần 1 của Phường Ghềnh Ráng.', NULL, 'sha256:cd222902a248ed8c05d85127ff6593a068403cdc01b784dfb86144434b77b7e1', 'sha256:4f3587b82619525c99e4cceff408143883aa6fe883cd69f0e7cc5fc86aeb466c', 'sha256:23b059b41ab36fe9f2a08b1f204c937c557705db139bd7d19c72b75ad7bca40a');
INSERT INTO public."Journal" VALUES (6, 'thu', '2026-11-29T15:26:43.448+07:00', 'Chương trình (tự động)', 'root', 'refused', 'Từ chối. Tệp "danh-ba.xlsx", lần 1 của đơn vị chưa rõ.', NULL, 'sha256:fd6ae3cbeb8e32f30cb6a6767e7e2cc2a6410f0fdd12b449da14a2a9d9f44dc4', 'sha256:23b059b41ab36fe9f2a08b1f204c937c557705db139bd7d19c72b75ad7bca40a', 'sha256:60c514a3806b30e279339a5c830cc2e3786abd9f743124d1ae4b60e38f54d388');
INSERT INTO public."Journal" VALUES (7, 'thu', '2026-11-29T15:26:43.490+07:00', 'Chương trình (tự động)', 'root', 'received', 'Tiếp nhận, có 1 lưu ý. Tệp "khao-sat.xlsx", lần 1 của phiếu khảo sát.', NULL, 'sha256:58d5598f14e1bc1bacb4353a43d6a542bf092fee90cee8e9138030952fb76b09', 'sha256:60c514a3806b30e279339a5c830cc2e3786abd9f743124d1ae4b60e38f54d388', 'sha256:97e62907eae1400b4541fc86c5e638f740b0daee44fdcbb5e77b845a62630f8f');
INSERT INTO public."Journal" VALUES (8, 'thu', '2026-11-29T15:26:47.130+07:00', 'Cán bộ A', 'root', 'close', 'Đóng nhận phiếu: 3 phiếu được tính.', NULL, NULL, 'sha256:97e62907eae1400b4541fc86c5e638f740b0daee44fdcbb5e77b845a62630f8f', 'sha256:c3ecb53e06eb3dcadd67217220b3c5a5e206ef11e7fe28233b2cd8bc69a5574c');
INSERT INTO public."Journal" VALUES (9, 'thu', '2026-11-29T15:26:50.038+07:00', 'Chương trình (tự động)', 'root', 'late', 'Nộp muộn, chờ quyết định. Tệp "tu-cham-21598.xlsx", lần 1 của Xã Nhơn Lý.', NULL, 'sha256:3fd021d8913caff8b6621d0c67212f54694c386781fc5487c2e36a6665362fe8', 'sha256:c3ecb53e06eb3dcadd67217220b3c5a5e206ef11e7fe28233b2cd8bc69a5574c', 'sha256:b1739b41550f1e1d42c72e191234247fcd71d33e9b5c080f300588e7342190f9');
INSERT INTO public."Journal" VALUES (10, 'thu', '2026-11-29T15:26:52.079+07:00', 'Chương trình (tự động)', 'root', 'received', 'Tiếp nhận. Tệp "noi-vu.xlsx", lần 1 của Phòng Nội vụ (phiếu thẩm định lần 1).', NULL, 'sha256:a4eb71df4afb7c08573e961592702b66567ac11305e14e0ae0478629b469e1de', 'sha256:b1739b41550f1e1d42c72e191234247fcd71d33e9b5c080f300588e7342190f9', 'sha256:cdc0f7fe1386da4c8f3f8639d90192c08bfe39c15b00e26060ad97f1f61dd0bd');


--
-- Data for Name: Publications; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: Rounds; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public."Rounds" VALUES ('thu', 2022, 'Closed', 'sha256:240d1bfc632f76de6e974a3231753ba120cf82a00dcba282c51ac633a4557084', '2099-12-31T17:00:00.000+07:00', true, '2026-11-29T15:26:38.374+07:00', 'Gia hạn để chạy thử', NULL, false);


--
-- Data for Name: Runs; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: Submissions; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public."Submissions" VALUES (1, 'thu', '006e890c8b907221069d438c1dc317bb86ffb143ab443b745ab575ef66f8a4f0', 'tu-cham-21550.xlsx', 'SelfAssessment', '21550', 1, 'Accepted', '2026-11-29T15:26:41.462+07:00', '{"File":"tu-cham-21550.xlsx","Sha256":"006e890c8b907221069d438c1dc317bb86ffb143ab443b745ab575ef66f8a4f0","Kind":"SelfAssessment","UnitCode":"21550","UnitName":"Phường Nhơn Bình","Revision":1,"ReceivedAt":"2026-11-29T15:26:41.4629422+07:00","Verdict":"AcceptedWithRemarks","Round":"Bộ chỉ số thử nghiệm nâng cấp năm 2022","Office":"Phòng Nội vụ","Deadline":"2099-12-31T17:00:00+07:00","ClosedAt":null,"Decision":null,"DepartmentName":"","Remarks":[{"Severity":"Warning","Unit":"21550","Criterion":"1.3","Where":"tu-cham-21550.xlsx!Phiếu tự chấm!I21","Message":"Quy tắc cho 2 điểm nhưng không có tài liệu kiểm chứng: theo bộ chỉ số, điểm là 0.","Remedy":"Bổ sung số, ngày, trang của tài liệu: Kế hoạch, báo cáo có ký số.","Found":""}],"Points":[{"Code":"1.1","Name":"Ban hành kế hoạch cải cách hành chính đúng hạn","MaxPoints":2,"SelfPoints":2,"Points":2,"Outcome":"Có điểm","Rule":"Ban hành trong tháng 01"},{"Code":"1.2","Name":"Chất lượng kế hoạch","MaxPoints":2,"SelfPoints":2,"Points":2,"Outcome":"Có điểm","Rule":"Nêu đủ"},{"Code":"1.3","Name":"Hoàn thành nhiệm vụ trong kế hoạch","MaxPoints":2,"SelfPoints":2,"Points":0,"Outcome":"Thiếu tài liệu kiểm chứng","Rule":"Hoàn thành 100%"},{"Code":"2.2","Name":"Số hóa hồ sơ","MaxPoints":2,"SelfPoints":null,"Points":null,"Outcome":"Chờ bổ sung","Rule":""},{"Code":"2.3","Name":"Kinh phí dành cho cải cách hành chính","MaxPoints":1,"SelfPoints":1,"Points":1,"Outcome":"Có điểm","Rule":"Từ 10 triệu đồng"},{"Code":"9.1","Name":"Sáng kiến, mô hình mới có hiệu quả","MaxPoints":1,"SelfPoints":0.5,"Points":0.5,"Outcome":"Có điểm","Rule":"Có 1 mô hình"}],"Index":78.571428571428571428571428570,"Replaces":null,"Changes":[],"SurveyCount":null}', '78.571428571428571428571428570', 1, '', '');
INSERT INTO public."Submissions" VALUES (2, 'thu', 'cd222902a248ed8c05d85127ff6593a068403cdc01b784dfb86144434b77b7e1', 'tu-cham-21595.xlsx', 'SelfAssessment', '21595', 1, 'Accepted', '2026-11-29T15:26:41.462+07:00', '{"File":"tu-cham-21595.xlsx","Sha256":"cd222902a248ed8c05d85127ff6593a068403cdc01b784dfb86144434b77b7e1","Kind":"SelfAssessment","UnitCode":"21595","UnitName":"Phường Ghềnh Ráng","Revision":1,"ReceivedAt":"2026-11-29T15:26:41.4629422+07:00","Verdict":"Accepted","Round":"Bộ chỉ số thử nghiệm nâng cấp năm 2022","Office":"Phòng Nội vụ","Deadline":"2099-12-31T17:00:00+07:00","ClosedAt":null,"Decision":null,"DepartmentName":"","Remarks":[],"Points":[{"Code":"1.1","Name":"Ban hành kế hoạch cải cách hành chính đúng hạn","MaxPoints":2,"SelfPoints":2,"Points":2,"Outcome":"Có điểm","Rule":"Ban hành trong tháng 01"},{"Code":"1.2","Name":"Chất lượng kế hoạch","MaxPoints":2,"SelfPoints":2,"Points":2,"Outcome":"Có điểm","Rule":"Nêu đủ"},{"Code":"1.3","Name":"Hoàn thành nhiệm vụ trong kế hoạch","MaxPoints":2,"SelfPoints":2,"Points":2,"Outcome":"Có điểm","Rule":"Hoàn thành 100%"},{"Code":"2.2","Name":"Số hóa hồ sơ","MaxPoints":2,"SelfPoints":null,"Points":null,"Outcome":"Chờ bổ sung","Rule":""},{"Code":"2.3","Name":"Kinh phí dành cho cải cách hành chính","MaxPoints":1,"SelfPoints":1,"Points":1,"Outcome":"Có điểm","Rule":"Từ 10 triệu đồng"},{"Code":"9.1","Name":"Sáng kiến, mô hình mới có hiệu quả","MaxPoints":1,"SelfPoints":0,"Points":0,"Outcome":"Không đạt","Rule":"Không có"}],"Index":100,"Replaces":null,"Changes":[],"SurveyCount":null}', '100', 0, '', '');
INSERT INTO public."Submissions" VALUES (3, 'thu', 'fd6ae3cbeb8e32f30cb6a6767e7e2cc2a6410f0fdd12b449da14a2a9d9f44dc4', 'danh-ba.xlsx', 'Refused', 'khong-ro-don-vi', 1, 'Refused', '2026-11-29T15:26:41.462+07:00', '{"File":"danh-ba.xlsx","Sha256":"fd6ae3cbeb8e32f30cb6a6767e7e2cc2a6410f0fdd12b449da14a2a9d9f44dc4","Kind":"Refused","UnitCode":null,"UnitName":"","Revision":1,"ReceivedAt":"2026-11-29T15:26:41.4629422+07:00","Verdict":"Refused","Round":"Bộ chỉ số thử nghiệm nâng cấp năm 2022","Office":"Phòng Nội vụ","Deadline":"2099-12-31T17:00:00+07:00","ClosedAt":null,"Decision":null,"DepartmentName":"","Remarks":[{"Severity":"Error","Unit":null,"Criterion":null,"Where":"danh-ba.xlsx","Message":"Đây là tệp văn bản (.csv hoặc .txt) được đổi tên thành .xlsx.","Remedy":"Điền vào phiếu mẫu do Phòng Nội vụ gửi và lưu dạng Excel Workbook (.xlsx).","Found":""}],"Points":[],"Index":null,"Replaces":null,"Changes":[],"SurveyCount":null}', NULL, 1, '', '');
INSERT INTO public."Submissions" VALUES (4, 'thu', '58d5598f14e1bc1bacb4353a43d6a542bf092fee90cee8e9138030952fb76b09', 'khao-sat.xlsx', 'Survey', 'khao-sat', 1, 'Accepted', '2026-11-29T15:26:41.462+07:00', '{"File":"khao-sat.xlsx","Sha256":"58d5598f14e1bc1bacb4353a43d6a542bf092fee90cee8e9138030952fb76b09","Kind":"Survey","UnitCode":null,"UnitName":"","Revision":1,"ReceivedAt":"2026-11-29T15:26:41.4629422+07:00","Verdict":"AcceptedWithRemarks","Round":"Bộ chỉ số thử nghiệm nâng cấp năm 2022","Office":"Phòng Nội vụ","Deadline":null,"ClosedAt":null,"Decision":null,"DepartmentName":"","Remarks":[{"Severity":"Warning","Unit":null,"Criterion":null,"Where":"khao-sat.xlsx!Phiếu trả lời!A39","Message":"2 dòng trả lời không được tính vì cùng mã phiếu trả lời một câu hỏi theo nhiều cách hoặc cho nhiều đơn vị, nên không tính dòng nào: A39, A40.","Remedy":"Đối chiếu với phiếu gốc và giữ lại dòng đúng; hai người khác nhau thì phải mang mã phiếu khác nhau.","Found":""}],"Points":[],"Index":null,"Replaces":null,"Changes":[],"SurveyCount":{"File":"khao-sat.xlsx","Rows":32,"Rejected":[{"Reason":"Contradiction","Count":2}],"Counted":30}}', NULL, 1, '', '');
INSERT INTO public."Submissions" VALUES (5, 'thu', '3fd021d8913caff8b6621d0c67212f54694c386781fc5487c2e36a6665362fe8', 'tu-cham-21598.xlsx', 'SelfAssessment', '21598', 1, 'Waiting', '2026-11-29T15:26:48.922+07:00', '{"File":"tu-cham-21598.xlsx","Sha256":"3fd021d8913caff8b6621d0c67212f54694c386781fc5487c2e36a6665362fe8","Kind":"SelfAssessment","UnitCode":"21598","UnitName":"Xã Nhơn Lý","Revision":1,"ReceivedAt":"2026-11-29T15:26:48.9228733+07:00","Verdict":"Late","Round":"Bộ chỉ số thử nghiệm nâng cấp năm 2022","Office":"Phòng Nội vụ","Deadline":"2099-12-31T17:00:00+07:00","ClosedAt":"2026-11-29T15:26:47.13+07:00","Decision":null,"DepartmentName":"","Remarks":[],"Points":[{"Code":"1.1","Name":"Ban hành kế hoạch cải cách hành chính đúng hạn","MaxPoints":2,"SelfPoints":2,"Points":2,"Outcome":"Có điểm","Rule":"Ban hành trong tháng 01"},{"Code":"1.2","Name":"Chất lượng kế hoạch","MaxPoints":2,"SelfPoints":2,"Points":2,"Outcome":"Có điểm","Rule":"Nêu đủ"},{"Code":"1.3","Name":"Hoàn thành nhiệm vụ trong kế hoạch","MaxPoints":2,"SelfPoints":1.6,"Points":1.6,"Outcome":"Có điểm","Rule":"Từ 80% trở lên: tỷ lệ × 2 điểm"},{"Code":"2.2","Name":"Số hóa hồ sơ","MaxPoints":2,"SelfPoints":null,"Points":null,"Outcome":"Chờ bổ sung","Rule":""},{"Code":"2.3","Name":"Kinh phí dành cho cải cách hành chính","MaxPoints":1,"SelfPoints":1,"Points":1,"Outcome":"Có điểm","Rule":"Từ 10 triệu đồng"},{"Code":"9.1","Name":"Sáng kiến, mô hình mới có hiệu quả","MaxPoints":1,"SelfPoints":0,"Points":0,"Outcome":"Không đạt","Rule":"Không có"}],"Index":94.28571428571428571428571429,"Replaces":null,"Changes":[],"SurveyCount":null}', '94.28571428571428571428571429', 0, '', '');
INSERT INTO public."Submissions" VALUES (6, 'thu', 'a4eb71df4afb7c08573e961592702b66567ac11305e14e0ae0478629b469e1de', 'noi-vu.xlsx', 'Appraisal', 'tham-dinh-1_noi-vu', 1, 'Accepted', '2026-11-29T15:26:50.371+07:00', '{"File":"noi-vu.xlsx","Sha256":"a4eb71df4afb7c08573e961592702b66567ac11305e14e0ae0478629b469e1de","Kind":"Appraisal","UnitCode":null,"UnitName":"","Revision":1,"ReceivedAt":"2026-11-29T15:26:50.371519+07:00","Verdict":"Accepted","Round":"Bộ chỉ số thử nghiệm nâng cấp năm 2022","Office":"Phòng Nội vụ","Deadline":null,"ClosedAt":null,"Decision":null,"DepartmentName":"Phòng Nội vụ","Remarks":[],"Points":[],"Index":null,"Replaces":null,"Changes":[],"SurveyCount":null}', NULL, 0, '', '');


--
-- Data for Name: cchc_schema; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.cchc_schema VALUES ('202611230001_Beginning', '10.0.14');
INSERT INTO public.cchc_schema VALUES ('202611230002_Explanations', '10.0.14');


--
-- Name: Deliveries PK_Deliveries; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."Deliveries"
    ADD CONSTRAINT "PK_Deliveries" PRIMARY KEY ("Id");


--
-- Name: Dossiers PK_Dossiers; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."Dossiers"
    ADD CONSTRAINT "PK_Dossiers" PRIMARY KEY ("Round", "Number");


--
-- Name: Instance PK_Instance; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."Instance"
    ADD CONSTRAINT "PK_Instance" PRIMARY KEY ("Id");


--
-- Name: JobRuns PK_JobRuns; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."JobRuns"
    ADD CONSTRAINT "PK_JobRuns" PRIMARY KEY ("Job", "Due");


--
-- Name: Journal PK_Journal; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."Journal"
    ADD CONSTRAINT "PK_Journal" PRIMARY KEY ("Number");


--
-- Name: Publications PK_Publications; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."Publications"
    ADD CONSTRAINT "PK_Publications" PRIMARY KEY ("Round", "Number");


--
-- Name: Rounds PK_Rounds; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."Rounds"
    ADD CONSTRAINT "PK_Rounds" PRIMARY KEY ("Id");


--
-- Name: Runs PK_Runs; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."Runs"
    ADD CONSTRAINT "PK_Runs" PRIMARY KEY ("Round", "Number");


--
-- Name: Submissions PK_Submissions; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."Submissions"
    ADD CONSTRAINT "PK_Submissions" PRIMARY KEY ("Id");


--
-- Name: cchc_schema PK_cchc_schema; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.cchc_schema
    ADD CONSTRAINT "PK_cchc_schema" PRIMARY KEY ("MigrationId");


--
-- Name: IX_Deliveries_Round_Kind_Subject; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX "IX_Deliveries_Round_Kind_Subject" ON public."Deliveries" USING btree ("Round", "Kind", "Subject");


--
-- Name: IX_Deliveries_State; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX "IX_Deliveries_State" ON public."Deliveries" USING btree ("State");


--
-- Name: IX_Submissions_Round_Sender_Revision; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX "IX_Submissions_Round_Sender_Revision" ON public."Submissions" USING btree ("Round", "Sender", "Revision");


--
-- Name: IX_Submissions_Round_Sha256; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX "IX_Submissions_Round_Sha256" ON public."Submissions" USING btree ("Round", "Sha256");


--
-- PostgreSQL database dump complete
--


