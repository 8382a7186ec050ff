using CchcWardIndex.Storage.Rows;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace CchcWardIndex.Storage.Schema;

/// <summary>The ledger knows of how many points a provisional index is.</summary>
[DbContext(typeof(RoundContext))]
[Migration("202611290006_ProvisionalMaximum")]
internal sealed class ProvisionalMaximum : Migration
{
    /// <inheritdoc/>
    protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.AddColumn<string>("ProvisionalMaximum", "Submissions", nullable: true);
}
