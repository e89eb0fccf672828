using Summarizer.Cli;
using Summarizer.Cli.Configuring;
using Summarizer.Cli.Messages;

Terminal.UseUtf8();
UserLanguage.Choose(Configuration.Language());
return (int)await Edge.RunAsync(args);
