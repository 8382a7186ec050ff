using System.CommandLine;
using CchcWardIndex.App.Files;
using CchcWardIndex.Criteria;
using CchcWardIndex.Publication;
using CchcWardIndex.Rounds;
using CchcWardIndex.Worker.Cli;
using CchcWardIndex.Worker.Cli.Sentences;

namespace CchcWardIndex.Worker.Commands;

/// <summary>The options by which a command is told whose results to look at: <c>--published</c>, or else <c>--evidence</c> with <c>--criteria</c>.</summary>
internal sealed class ResultsOptions(Settings settings, string data)
{
    private readonly CriteriaOption _criteria = new(settings, data);
    private readonly Option<string?> _evidence = Options.Optional("--evidence", "DIR", "Thư mục chứa phiếu .xlsx của các đơn vị và phiếu khảo sát.");
    private readonly Option<string?> _published = Options.Optional("--published", "DIR", "Thư mục công bố; dùng thay cho --evidence và --criteria.");

    /// <summary>Adds them to a command.</summary>
    public void AddTo(Command command)
    {
        command.Options.Add(_published);
        command.Options.Add(_evidence);
        _criteria.AddTo(command);
    }

    /// <summary>Where the results come from, a sentence: publication, decision and seal, or that they are not published.</summary>
    public string Origin(ParseResult parsed, Results results) =>
        (parsed.GetValue(_published), results.Promulgation) is ({ } folder, { } promulgation)
            ? $"Theo công bố lần {promulgation.Number}, Quyết định số {promulgation.Approval.Decision} ngày "
                + $"{Criteria.Show.Day(promulgation.Approval.Date)}; mã niêm phong "
                + $"{Digest.Of(GivenFile.ReadIn(folder, Seal.FileName, FolderLimits.Published.FileBytes))}."
            : "Theo phiếu trong một thư mục, chưa phải kết quả đã công bố.";

    /// <summary>The results they name.</summary>
    /// <exception cref="BadInputException">They name none, or two, or what they name cannot be used.</exception>
    public Results Read(ParseResult parsed, Terminal terminal, TimeProvider clock) =>
        (parsed.GetValue(_published), parsed.GetValue(_evidence)) switch
        {
            (null, null) => throw new BadInputException(OptionProblems.NoResults()),
            ({ } published, null) when !_criteria.IsGiven(parsed) => ResultsSource.OfPublished(published, terminal),
            (null, { } evidence) => ResultsSource.OfEvidence(() => _criteria.Load(parsed, terminal), evidence, clock, terminal),
            _ => throw new BadInputException(OptionProblems.TwoResults()),
        };
}
