using CchcWardIndex.Storage.Rows;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace CchcWardIndex.Storage.Schema;

/// <summary>The first schema. A migration that has been released is never changed; the next one follows it.</summary>
[DbContext(typeof(RoundContext))]
[Migration("202611230001_Beginning")]
internal sealed class Beginning : Migration
{
    /// <inheritdoc/>
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "Rounds",
            table => new
            {
                Id = table.Column<string>(),
                Year = table.Column<int>(),
                State = table.Column<string>(),
                CriteriaDigest = table.Column<string>(),
                Deadline = table.Column<string>(),
                ClosesByItself = table.Column<bool>(),
                OpenedAt = table.Column<string>(),
                ReopenReason = table.Column<string>(),
            },
            constraints: table => table.PrimaryKey("PK_Rounds", row => row.Id)
        );
        migrationBuilder.CreateTable(
            "Submissions",
            table => new
            {
                Id = table.Column<long>(),
                Round = table.Column<string>(),
                Sha256 = table.Column<string>(),
                FileName = table.Column<string>(),
                Kind = table.Column<string>(),
                Sender = table.Column<string>(),
                Revision = table.Column<int>(),
                Standing = table.Column<string>(),
                ReceivedAt = table.Column<string>(),
                Receipt = table.Column<string>(),
                ProvisionalIndex = table.Column<string>(nullable: true),
                Remarks = table.Column<int>(),
                DecidedBy = table.Column<string>(),
                DecisionReason = table.Column<string>(),
            },
            constraints: table => table.PrimaryKey("PK_Submissions", row => row.Id)
        );
        migrationBuilder.CreateIndex("IX_Submissions_Round_Sha256", "Submissions", ["Round", "Sha256"], unique: true);
        migrationBuilder.CreateIndex("IX_Submissions_Round_Sender_Revision", "Submissions", ["Round", "Sender", "Revision"], unique: true);
        migrationBuilder.CreateTable(
            "Runs",
            table => new
            {
                Round = table.Column<string>(),
                Number = table.Column<int>(),
                ProducedAt = table.Column<string>(),
                CriteriaDigest = table.Column<string>(),
                CriteriaFiles = table.Column<string>(),
                EngineVersion = table.Column<string>(),
                Results = table.Column<string>(),
                Blocking = table.Column<int>(),
                Evidence = table.Column<string>(),
            },
            constraints: table => table.PrimaryKey("PK_Runs", row => new { row.Round, row.Number })
        );
        migrationBuilder.CreateTable(
            "Dossiers",
            table => new
            {
                Round = table.Column<string>(),
                Number = table.Column<int>(),
                Run = table.Column<int>(),
                Results = table.Column<string>(),
                SubmittedBy = table.Column<string>(),
                SubmittedAt = table.Column<string>(),
                Decision = table.Column<string>(),
                DecisionDate = table.Column<string>(nullable: true),
                ApprovedBy = table.Column<string>(),
                Withdrawn = table.Column<bool>(),
            },
            constraints: table => table.PrimaryKey("PK_Dossiers", row => new { row.Round, row.Number })
        );
        migrationBuilder.CreateTable(
            "Publications",
            table => new
            {
                Round = table.Column<string>(),
                Number = table.Column<int>(),
                Dossier = table.Column<int>(),
                PublishedAt = table.Column<string>(),
                Results = table.Column<string>(),
                Seal = table.Column<string>(),
            },
            constraints: table => table.PrimaryKey("PK_Publications", row => new { row.Round, row.Number })
        );
        migrationBuilder.CreateTable(
            "Deliveries",
            table => new
            {
                Id = table.Column<long>(),
                Round = table.Column<string>(),
                Kind = table.Column<string>(),
                Subject = table.Column<long>(),
                State = table.Column<string>(),
                Attempts = table.Column<int>(),
                NotBefore = table.Column<string>(nullable: true),
                LastError = table.Column<string>(),
            },
            constraints: table => table.PrimaryKey("PK_Deliveries", row => row.Id)
        );
        migrationBuilder.CreateIndex("IX_Deliveries_Round_Kind_Subject", "Deliveries", ["Round", "Kind", "Subject"], unique: true);
        migrationBuilder.CreateIndex("IX_Deliveries_State", "Deliveries", "State");
        migrationBuilder.CreateTable(
            "Journal",
            table => new
            {
                Number = table.Column<long>(),
                Round = table.Column<string>(),
                At = table.Column<string>(),
                By = table.Column<string>(),
                Account = table.Column<string>(),
                Action = table.Column<string>(),
                Detail = table.Column<string>(),
                Before = table.Column<string>(nullable: true),
                After = table.Column<string>(nullable: true),
                Previous = table.Column<string>(),
                Hash = table.Column<string>(),
            },
            constraints: table => table.PrimaryKey("PK_Journal", row => row.Number)
        );
        migrationBuilder.CreateTable(
            "JobRuns",
            table => new
            {
                Job = table.Column<string>(),
                Due = table.Column<string>(),
                RanAt = table.Column<string>(),
                Outcome = table.Column<string>(),
            },
            constraints: table => table.PrimaryKey("PK_JobRuns", row => new { row.Job, row.Due })
        );
        migrationBuilder.CreateTable(
            "Instance",
            table => new { Id = table.Column<string>() },
            constraints: table => table.PrimaryKey("PK_Instance", row => row.Id)
        );
    }
}
