using System.CommandLine;
using System.CommandLine.Help;
using System.Text;
using System.Text.RegularExpressions;
using CchcWardIndex.App.Files;
using CchcWardIndex.App.Rounds;
using CchcWardIndex.Storage;
using CchcWardIndex.Worker.Cli.Sentences;

namespace CchcWardIndex.Worker.Cli;

/// <summary>Makes the command tree and runs a command line through it; no stack trace reaches a user unless asked for.</summary>
internal static partial class CommandLine
{
    public static RootCommand Tree(params Command[] commands)
    {
        var root = new RootCommand("cchc: chấm điểm, xếp hạng các đơn vị theo một bộ chỉ số và công bố kết quả kiểm tra lại được.");
        root.Options.Clear();
        root.Options.Add(
            new HelpOption("--help", "-h", "-?")
            {
                Description = "Xem hướng dẫn.",
                Action = new VietnameseHelp(),
                Recursive = true,
            }
        );
        root.Options.Add(new VersionOption("--version") { Description = "Xem phiên bản của chương trình.", Action = new ShownVersion() });
        root.Options.Add(Options.Data());
        root.Options.Add(Options.Round());
        root.Options.Add(Options.Verbose());
        foreach (var command in commands)
        {
            root.Subcommands.Add(command);
        }

        return root;
    }

    /// <summary>Whether nothing is to be done but to show help or the version.</summary>
    public static bool AsksForHelp(string[] args) => args is [] || args.Any(word => word is "--help" or "-h" or "-?" or "--version");

    public static int Invoke(Func<RootCommand> tree, string[] args, Terminal terminal)
    {
        // Without it "ệ" written in two ways is two letters, and no name, no answer is what it was.
        if ("ệ".Normalize(NormalizationForm.FormD).Length == 1)
        {
            terminal.Say(
                "Chương trình chưa đọc được chữ tiếng Việt vì máy thiếu thư viện ICU (libicu), hoặc biến DOTNET_SYSTEM_GLOBALIZATION_INVARIANT đang "
                    + "bật. Cài gói libicu, bỏ biến ấy rồi chạy lại."
            );
            return ExitStatus.Failed;
        }

        try
        {
            // Inside the net: a tree is made of settings, and they may have faults.
            return Run(tree(), args, terminal);
        }
#pragma warning disable CA1031 // The last net: a user gets a sentence, not a stack trace.
        catch (Exception error)
#pragma warning restore CA1031
        {
            var (status, sentence) = Told(error);
            terminal.Say(sentence);
            if (args.Contains("--json") && CommandWords.Text(error) is { } text)
            {
                // Whoever reads JSON reads no sentences.
                terminal.Out.WriteLine(JsonOutput.Of(ErrorJson.Of(text)));
            }

            if (status == ExitStatus.Failed && args.Contains("--verbose"))
            {
                terminal.Say(error.ToString());
            }

            return status;
        }
    }

    private static int Run(RootCommand tree, string[] args, Terminal terminal)
    {
        // Who types the name alone asks what there is.
        var parsed = tree.Parse(args is [] ? ["--help"] : args);
        if ((parsed.Errors.Count > 0 && parsed.Action is not VietnameseHelp) || parsed.UnmatchedTokens.Count > 0)
        {
            foreach (var error in UsageErrors.Of(parsed))
            {
                terminal.Say(error);
            }

            return ExitStatus.Bad;
        }

        return parsed.Invoke(
            new InvocationConfiguration
            {
                EnableDefaultExceptionHandler = false,
                Output = terminal.Out,
                Error = terminal.Error,
            }
        );
    }

    private static (int Status, string Sentence) Told(Exception error) =>
        error switch
        {
            RefusedException or BadInputException => (ExitStatus.Bad, CommandWords.Of(error)),
            StateException or InvalidDataException => (ExitStatus.Failed, CommandWords.Of(error)),
            IOException or UnauthorizedAccessException => (
                ExitStatus.Failed,
                $"Không làm được{(Quoted().Match(error.Message) is { Success: true } path ? $" với \"{path.Groups[1].Value}\"" : "")}: "
                    + $"{FileFaults.ExplainToCommand(error)}"
            ),
            _ => (
                ExitStatus.Failed,
                $"Chương trình gặp lỗi không lường trước ({error.GetType().Name}). Chạy lại với --verbose và gửi phần in ra cho người phụ trách."
            ),
        };

    // The system's own message is English; the path in it is what a user can do something about.
    [GeneratedRegex("'([^']+)'", RegexOptions.CultureInvariant)]
    private static partial Regex Quoted();
}
