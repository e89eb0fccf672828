using System.CommandLine;
using System.Reflection;
using System.Text;

// Results are UTF-8 without a byte order mark whatever the locale says.
Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
RootCommand root = new(Assembly.GetExecutingAssembly().GetName().Name!);
return await root.Parse(args).InvokeAsync();
