-- Files that officers attach to records of any room. The content lies on disk under its checksum, sealed; a row holds
-- what is known of it. A file that no record holds any more is marked, and erased when its period is over.
CREATE TABLE kernel_file (
  id BINARY(16) NOT NULL,
  holder VARCHAR(40) NOT NULL,
  sealed_name VARBINARY(900) NOT NULL,
  media_type VARCHAR(100) NOT NULL,
  bytes BIGINT NOT NULL,
  sha256 BINARY(32) NOT NULL,
  added_at DATETIME(6) NOT NULL,
  added_by VARCHAR(100) NOT NULL,
  unheld_at DATETIME(6) NULL,
  PRIMARY KEY (id),
  KEY idx_kernel_file_holder (holder, unheld_at, id),
  KEY idx_kernel_file_content (sha256),
  KEY idx_kernel_file_unheld (unheld_at)
) DEFAULT CHARSET = utf8mb4;

-- What may be attached, by date. Office documents of the old binary kind and those with programs are not taken.
CREATE TABLE kernel_file_terms (
  version INT NOT NULL,
  valid_from DATETIME(6) NOT NULL,
  largest BIGINT NOT NULL,
  per_record INT NOT NULL,
  media_types VARCHAR(2000) NOT NULL,
  source VARCHAR(500) NOT NULL,
  entered_by VARCHAR(100) NOT NULL,
  entered_at DATETIME(6) NOT NULL,
  PRIMARY KEY (version)
) DEFAULT CHARSET = utf8mb4;

INSERT INTO kernel_file_terms (version, valid_from, largest, per_record, media_types, source, entered_by, entered_at)
VALUES (1, '2020-01-01 00:00:00', 10485760, 50,
  'image/jpeg image/png image/webp image/heic application/pdf application/vnd.openxmlformats-officedocument.wordprocessingml.document application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'Đề xuất của dự án: ảnh, PDF, Word và Excel không có chương trình, mỗi tệp đến 10 MB; chờ Thành phố quyết định',
  'console', '2020-01-01 00:00:00');
