using CchcWardIndex.Storage.Rows;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace CchcWardIndex.Storage.Schema;

/// <summary>A round bears the name of its index and year, no longer that of its set's folder: a run says from which folder its set came.</summary>
[DbContext(typeof(RoundContext))]
[Migration("202611290009_SetOfRuns")]
internal sealed class SetOfRuns : Migration
{
    /// <inheritdoc/>
    protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.AddColumn<string>("SetId", "Runs", defaultValue: "");
}
